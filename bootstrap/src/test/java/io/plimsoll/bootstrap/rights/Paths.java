package io.plimsoll.bootstrap.rights;

import io.plimsoll.bootstrap.description.Operation;
import io.plimsoll.bootstrap.served.SmallMarketplace;
import java.util.regex.Pattern;

/** Leads from the path of an operation to the objects of a marketplace. */
record Paths(Operation operation, SmallMarketplace marketplace) {
  private static final Pattern WITHIN = Pattern.compile("\\{([a-z]+)\\w*}");

  /** The path with ids of objects that exist; what is within an object says what it is. */
  String filled() {
    String path = operation.path();
    if (path.contains("{")) {
      path = path.replaceFirst("\\{\\w+}", object());
    }
    return WITHIN.matcher(path).replaceAll(found -> marketplace.id(found.group(1)));
  }

  /** The id of the object that matters in the collection. */
  private String object() {
    return marketplace.id(collection());
  }

  /**
   * By what a list shows that it has the object; an event does so by the resource that it tells of.
   */
  String sign() {
    return collection().equals("events") ? marketplace.id("marketplace-resources") : object();
  }

  private String collection() {
    return operation.path().split("/")[2];
  }
}

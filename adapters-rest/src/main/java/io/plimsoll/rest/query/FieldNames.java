package io.plimsoll.rest.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The names that fields of bodies have on the wire. */
public final class FieldNames {

  private FieldNames() {}

  /** The names of all fields that bodies of this record can have, in their order. */
  public static List<String> of(Class<?> type) {
    return Stream.of(type.getRecordComponents()).map(each -> of(each.getName())).toList();
  }

  /** The name on the wire of what is called so in Java. */
  public static String of(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}

package io.plimsoll.rest.link;

import io.plimsoll.rest.query.PublicIds;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a hyperlink leads to. Only its path counts.
 *
 * @param within the id of the resource to which the list belongs; empty for most
 * @param id empty when it is a list, or when what stands for the id can't be one
 */
record Target(Route route, boolean single, Optional<UUID> within, Optional<UUID> id) {
  private static final Pattern ABSOLUTE = Pattern.compile("(?s)https?://[^/?#]*([^?#]*).*");
  private static final Pattern PATH =
      Pattern.compile("/api/([^/]+)(?:/([^/.]+)/([^/.]+))?(?:/([^/.]+))?/?");

  /** Empty when the path leads nowhere. */
  static Optional<Target> of(String link) {
    Matcher absolute = ABSOLUTE.matcher(link);
    Matcher path = PATH.matcher(absolute.matches() ? absolute.group(1) : link);
    if (!path.matches()) {
      return Optional.empty();
    }
    String nested = path.group(3);
    String collection = nested == null ? path.group(1) : path.group(1) + "/" + nested;
    Optional<String> within = Optional.ofNullable(path.group(2));
    Optional<String> id = Optional.ofNullable(path.group(4));
    return Stream.of(Route.values())
        .filter(route -> route.collection().equals(collection))
        .findFirst()
        .map(route ->
            new Target(
                route,
                id.isPresent(),
                within.flatMap(PublicIds::parse),
                id.flatMap(PublicIds::parse)));
  }
}

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
 * @param id empty when it is a list, or when what stands for the id can't be one
 */
record Target(Route route, boolean single, Optional<UUID> id) {
  private static final Pattern ABSOLUTE = Pattern.compile("(?s)https?://[^/?#]*([^?#]*).*");
  private static final Pattern PATH = Pattern.compile("/api/([^/]+)(?:/([^/.]+))?/?");

  /** Empty when the path leads nowhere. */
  static Optional<Target> of(String link) {
    Matcher absolute = ABSOLUTE.matcher(link);
    Matcher path = PATH.matcher(absolute.matches() ? absolute.group(1) : link);
    if (!path.matches()) {
      return Optional.empty();
    }
    Optional<String> id = Optional.ofNullable(path.group(2));
    return Stream.of(Route.values())
        .filter(route -> route.collection().equals(path.group(1)))
        .findFirst()
        .map(route -> new Target(route, id.isPresent(), id.flatMap(PublicIds::parse)));
  }
}

package io.plimsoll.rest.link;

import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.query.Query;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** A filter of a list that names a resource by its URL. */
public sealed interface LinkFilter {

  /** The filter is not used. */
  record Unused() implements LinkFilter {}

  /** Only what belongs to this resource. */
  record Only(UUID id) implements LinkFilter {}

  /** The URL is that of something else, to which nothing in the list can belong. */
  record Nothing() implements LinkFilter {}

  /**
   * Reads the filter.
   *
   * @throws RefusedException when its path leads nowhere
   */
  static LinkFilter of(Query query, String name, Route route) {
    Optional<String> link = query.last(name);
    if (link.isEmpty()) {
      return new Unused();
    }
    Target target =
        Target.of(link.get()).orElseThrow(() -> RefusedException.plain(HttpStatus.NOT_FOUND));
    return target.route() == route && target.id().isPresent()
        ? new Only(target.id().get())
        : new Nothing();
  }
}

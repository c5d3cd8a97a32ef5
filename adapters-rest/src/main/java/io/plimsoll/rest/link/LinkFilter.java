package io.plimsoll.rest.link;

import io.plimsoll.rest.error.RefusedException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** A filter of a list that names a resource by its URL. */
public final class LinkFilter {

  private LinkFilter() {}

  /**
   * The resource that the URL leads to; empty when it leads to something else, to which nothing in
   * the list can belong.
   *
   * @throws RefusedException when its path leads nowhere
   */
  public static Optional<UUID> of(String link, Route route) {
    Target target = Target.of(link).orElseThrow(() -> RefusedException.plain(HttpStatus.NOT_FOUND));
    return target.route() == route ? target.id() : Optional.empty();
  }
}

package io.plimsoll.rest.link;

import io.plimsoll.rest.error.RefusedException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;

/** A filter of a list that names a resource by its URL. */
public final class LinkFilter {

  private LinkFilter() {}

  /**
   * What the resource that the URL leads to becomes; empty when it is of another kind, to which
   * nothing in the list can belong.
   *
   * @throws RefusedException when its path leads nowhere
   */
  public static <T> Optional<T> of(String link, Map<Route, Function<UUID, T>> kinds) {
    Target target = Target.of(link).orElseThrow(() -> RefusedException.plain(HttpStatus.NOT_FOUND));
    Function<UUID, T> kind = kinds.get(target.route());
    return kind == null ? Optional.empty() : target.id().map(kind);
  }
}

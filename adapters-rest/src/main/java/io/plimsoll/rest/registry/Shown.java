package io.plimsoll.rest.registry;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Filters;
import io.plimsoll.rest.paging.Paging;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/**
 * Objects of one kind as clients see them.
 *
 * @param <Q> by what lists can be filtered and ordered
 * @param <B> an object as the wire has it
 */
public interface Shown<Q, B> {

  /**
   * Shows the page that is asked for.
   *
   * @throws RefusedException when there is no such page, or a filter has a wrong value
   */
  ResponseEntity<List<B>> page(Viewer viewer, Q filters, Paging paging, Links links);

  /**
   * Shows a single object.
   *
   * @throws RefusedException when there is none, or the viewer does not see it
   */
  B one(Viewer viewer, UUID id, Links links);

  /** Shows what the finder finds, in these words. */
  static <V, I, C, O, Q extends Filters<C, O>, B> Shown<Q, B> by(
      Finder<V, I, C, O> finder, Function<UUID, I> identity, Words<V, B> words) {
    return new Shown<>() {
      @Override
      public ResponseEntity<List<B>> page(Viewer viewer, Q filters, Paging paging, Links links) {
        return paging.show(viewer, filters, finder, view -> words.body(view, viewer, links));
      }

      @Override
      public B one(Viewer viewer, UUID id, Links links) {
        return finder
            .find(viewer, identity.apply(id))
            .map(view -> words.body(view, viewer, links))
            .orElseThrow(RefusedException::missing);
      }
    };
  }

  /** The words of the wire for what a viewer sees. */
  interface Words<V, B> {
    B body(V view, Viewer viewer, Links links);
  }
}

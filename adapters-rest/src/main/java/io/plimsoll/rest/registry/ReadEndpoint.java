package io.plimsoll.rest.registry;

import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Filters;
import io.plimsoll.rest.paging.Paging;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * An endpoint that shows objects of one kind, page by page and one by one.
 *
 * @param <Q> by what lists can be filtered and ordered
 * @param <B> an object as the wire has it
 */
public abstract class ReadEndpoint<Q extends Filters<?, ?>, B> {
  private final Shown<Q, B> shown;

  protected ReadEndpoint(Shown<Q, B> shown) {
    this.shown = shown;
  }

  @GetMapping
  protected final ResponseEntity<List<B>> list(
      Viewer viewer, Q filters, Paging paging, Links links) {
    return shown.page(viewer, filters, paging, links);
  }

  @GetMapping("/{uuid}")
  protected final B retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return shown.one(viewer, uuid, links);
  }
}

package io.plimsoll.rest.registry;

import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Filters;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * An endpoint by which objects of one kind are shown, added, changed and removed.
 *
 * @param <Q> by what lists can be filtered and ordered
 * @param <F> says what an object is to be
 * @param <B> an object as the wire has it
 */
public abstract class RegistryEndpoint<Q extends Filters<?, ?>, F extends Form, B>
    extends ReadEndpoint<Q, B> {
  private final Maintained<F> maintained;

  protected RegistryEndpoint(Shown<Q, B> shown, Maintained<F> maintained) {
    super(shown);
    this.maintained = maintained;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  protected B add(Viewer viewer, Body<F> body, Links links) {
    return retrieve(viewer, maintained.add(viewer, body::whole), links);
  }

  @PutMapping("/{uuid}")
  protected final B replace(Viewer viewer, @PathVariable UUID uuid, Body<F> body, Links links) {
    maintained.amend(viewer, uuid, body::whole);
    return retrieve(viewer, uuid, links);
  }

  @PatchMapping("/{uuid}")
  protected final B change(Viewer viewer, @PathVariable UUID uuid, Body<F> body, Links links) {
    maintained.amend(viewer, uuid, body::partial);
    return retrieve(viewer, uuid, links);
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  protected final void remove(Viewer viewer, @PathVariable UUID uuid) {
    maintained.remove(viewer, uuid);
  }
}

package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindOfferings;
import io.plimsoll.application.marketplace.MaintainOfferings;
import io.plimsoll.application.marketplace.MaintainOfferings.Command;
import io.plimsoll.application.marketplace.OfferingView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Paging;
import io.plimsoll.rest.query.SparseFields;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Offerings as their providers see them. */
@Endpoint(kind = "Offering")
@RequestMapping("/api/marketplace-provider-offerings")
@SparseFields
final class OfferingEndpoint {
  private final FindOfferings offerings;
  private final MaintainOfferings maintain;
  private final OfferingBodies bodies;

  OfferingEndpoint(FindOfferings offerings, MaintainOfferings maintain, OfferingBodies bodies) {
    this.offerings = offerings;
    this.maintain = maintain;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<OfferingBody>> list(
      Viewer viewer, OfferingFilters filters, Paging paging, Links links) {
    return paging.show(viewer, filters, offerings, view -> body(view, viewer, links));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  OfferingBody add(Viewer viewer, Body<OfferingForm> body, Links links) {
    return show(viewer, maintained(viewer, new Command.Add(() -> body.whole().draft())), links);
  }

  @GetMapping("/{uuid}")
  OfferingBody retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return show(viewer, new OfferingId(uuid), links);
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID uuid) {
    maintained(viewer, new Command.Remove(new OfferingId(uuid)));
  }

  @PostMapping("/{uuid}/update_overview")
  void describe(Viewer viewer, @PathVariable UUID uuid, Body<OfferingTermsForm.Overview> body) {
    amend(viewer, uuid, body);
  }

  @PostMapping("/{uuid}/update_description")
  void putOnShelf(Viewer viewer, @PathVariable UUID uuid, Body<OfferingTermsForm.Shelf> body) {
    amend(viewer, uuid, body);
  }

  @PostMapping("/{uuid}/update_options")
  void ask(Viewer viewer, @PathVariable UUID uuid, Body<OfferingTermsForm.Options> body) {
    amend(viewer, uuid, body);
  }

  @PostMapping("/{uuid}/update_resource_options")
  void askOwners(
      Viewer viewer, @PathVariable UUID uuid, Body<OfferingTermsForm.ResourceOptions> body) {
    amend(viewer, uuid, body);
  }

  @PostMapping("/{uuid}/update_integration")
  void integrate(Viewer viewer, @PathVariable UUID uuid, Body<OfferingTermsForm.Integration> body) {
    amend(viewer, uuid, body);
  }

  private void amend(Viewer viewer, UUID uuid, Body<? extends OfferingTermsForm> body) {
    maintained(
        viewer, new Command.Amend(new OfferingId(uuid), present -> body.whole().changed(present)));
  }

  private OfferingId maintained(Viewer viewer, Command command) {
    return Outcomes.value(maintain.maintain(viewer, command), OfferingRefusal::exception);
  }

  private OfferingBody show(Viewer viewer, OfferingId id, Links links) {
    return body(offerings.find(viewer, id).orElseThrow(RefusedException::missing), viewer, links);
  }

  private OfferingBody body(OfferingView view, Viewer viewer, Links links) {
    return bodies.body(view, OfferingSide.ofProvider(view, viewer, links), links);
  }
}

package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindOfferings;
import io.plimsoll.application.marketplace.MaintainOfferings;
import io.plimsoll.application.marketplace.MaintainOfferings.Command;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.registry.ReadEndpoint;
import io.plimsoll.rest.registry.Shown;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Offerings as their providers see them. */
@Endpoint(kind = "Offering")
@RequestMapping("/api/marketplace-provider-offerings")
@SparseFields
final class OfferingEndpoint extends ReadEndpoint<OfferingFilters, OfferingBody> {
  private final MaintainOfferings maintain;

  OfferingEndpoint(FindOfferings offerings, MaintainOfferings maintain, OfferingBodies bodies) {
    super(
        Shown.by(
            offerings,
            OfferingId::new,
            (view, viewer, links) ->
                bodies.body(view, OfferingSide.ofProvider(view, viewer, links), links)));
    this.maintain = maintain;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  OfferingBody add(Viewer viewer, Body<OfferingForm> body, Links links) {
    OfferingId added = maintained(viewer, new Command.Add(() -> body.whole().draft()));
    return retrieve(viewer, added.value(), links);
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
}

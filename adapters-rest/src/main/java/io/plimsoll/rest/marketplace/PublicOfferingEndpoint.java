package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindPublicOfferings;
import io.plimsoll.application.marketplace.OfferingView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Paging;
import io.plimsoll.rest.query.SparseFields;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Offerings as those see them who may want to have them. */
@Endpoint(kind = "Offering")
@RequestMapping("/api/marketplace-public-offerings")
@SparseFields
final class PublicOfferingEndpoint {
  private final FindPublicOfferings offerings;
  private final OfferingBodies bodies;

  PublicOfferingEndpoint(FindPublicOfferings offerings, OfferingBodies bodies) {
    this.offerings = offerings;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<OfferingBody>> list(
      Viewer viewer, OfferingFilters filters, Paging paging, Links links) {
    return paging.show(viewer, filters, offerings, view -> body(view, links));
  }

  @GetMapping("/{uuid}")
  OfferingBody retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return offerings
        .find(viewer, new OfferingId(uuid))
        .map(view -> body(view, links))
        .orElseThrow(RefusedException::missing);
  }

  private OfferingBody body(OfferingView view, Links links) {
    return bodies.body(view, OfferingSide.ofConsumer(view, links), links);
  }
}

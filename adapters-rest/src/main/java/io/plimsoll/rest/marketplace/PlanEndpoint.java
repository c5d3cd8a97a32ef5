package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindPublicOfferings;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Paging;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The plans of offerings, as those see them who may want to have them. */
@Endpoint(kind = "Plan")
@RequestMapping("/api/marketplace-public-offerings/{uuid}/plans")
final class PlanEndpoint {
  private final FindPublicOfferings offerings;
  private final OfferingBodies bodies;

  PlanEndpoint(FindPublicOfferings offerings, OfferingBodies bodies) {
    this.offerings = offerings;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<PlanBody>> list(
      Viewer viewer, @PathVariable UUID uuid, Paging paging, Links links) {
    return paging.show(plansOf(viewer, uuid).toList(), plan -> bodies.body(plan, links));
  }

  @GetMapping("/{plan}")
  PlanBody retrieve(Viewer viewer, @PathVariable UUID uuid, @PathVariable UUID plan, Links links) {
    return plansOf(viewer, uuid)
        .filter(each -> each.id().equals(new PlanId(plan)))
        .findFirst()
        .map(each -> bodies.body(each, links))
        .orElseThrow(RefusedException::missing);
  }

  private Stream<Plan> plansOf(Viewer viewer, UUID offering) {
    return offerings
        .find(viewer, new OfferingId(offering))
        .orElseThrow(RefusedException::missing)
        .plans()
        .stream();
  }
}

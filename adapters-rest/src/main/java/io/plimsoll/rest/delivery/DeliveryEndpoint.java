package io.plimsoll.rest.delivery;

import io.plimsoll.application.delivery.FindDeliveries;
import io.plimsoll.application.delivery.RetryDelivery;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.paging.Paging;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Whom a policy has told, and what became of it. */
@Endpoint(kind = "Delivery")
@RequestMapping("/api/marketplace-offering-usage-policies/{uuid}/deliveries")
final class DeliveryEndpoint {
  private final FindDeliveries deliveries;
  private final RetryDelivery retry;
  private final DeliveryBodies bodies;

  DeliveryEndpoint(FindDeliveries deliveries, RetryDelivery retry, DeliveryBodies bodies) {
    this.deliveries = deliveries;
    this.retry = retry;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<DeliveryBody>> list(
      Viewer viewer, @PathVariable UUID uuid, DeliveryFilters filters, Paging paging) {
    return paging.show(
        viewer,
        filters,
        deliveries.of(new PolicyId(uuid), viewer).orElseThrow(RefusedException::missing),
        bodies::body);
  }

  @PostMapping("/{delivery}/retry")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void retry(Viewer viewer, @PathVariable UUID uuid, @PathVariable UUID delivery) {
    Outcomes.value(
        retry.retry(
            new RetryDelivery.Command(viewer, new PolicyId(uuid), new DeliveryId(delivery))),
        why ->
            switch (why) {
              case HAS_NOT_FAILED ->
                  RefusedException.conflict("Valid states for operation: failed.");
              case IS_OUTDATED -> RefusedException.conflict("The recipient has later news.");
            });
  }
}

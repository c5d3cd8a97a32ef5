package io.plimsoll.application.delivery;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.DeliveryState;
import io.plimsoll.domain.policy.PolicyId;
import java.util.Optional;
import java.util.Set;

/**
 * Shows what was sent because of policies to those who may see the policies; the newest first. What
 * a hook was sent is shown to its author and to staff only.
 */
public interface FindDeliveries {

  /** Empty when there is no such policy, or the viewer does not see it. */
  Optional<Finder<DeliveryView, DeliveryId, Criterion, Order>> of(PolicyId policy, Viewer viewer);

  /** In one of these states. */
  record Criterion(Set<DeliveryState> states) {}

  /** Clients can't choose the order. */
  enum Order {}
}

package io.plimsoll.application.delivery;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.policy.PolicyId;
import java.time.InstantSource;

/** Has a delivery that failed tried again, with the same identity, for as long as a new one. */
public interface RetryDelivery {

  Outcome<DeliveryId, Refusal> retry(Command command);

  /** Which delivery of which policy, and who wants it. */
  record Command(Viewer viewer, PolicyId policy, DeliveryId delivery) {}

  /** Why it can't be done. */
  enum Refusal {
    /** It is on its way, or has arrived. */
    HAS_NOT_FAILED,
    /** The recipient has been told later news, or will be. */
    IS_OUTDATED
  }

  /** Retries over these ports. */
  static RetryDelivery using(
      FindPolicies policies,
      FindDeliveries seen,
      Deliveries deliveries,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new DeliveryRetry(policies, seen, deliveries, unitOfWork, clock);
  }
}

package io.plimsoll.application.delivery;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.application.policy.PolicyView;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.DeliveryState;
import java.time.InstantSource;
import java.util.Optional;

final class DeliveryRetry implements RetryDelivery {
  private final FindPolicies policies;
  private final FindDeliveries seen;
  private final Deliveries deliveries;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  DeliveryRetry(
      FindPolicies policies,
      FindDeliveries seen,
      Deliveries deliveries,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.policies = policies;
    this.seen = seen;
    this.deliveries = deliveries;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public Outcome<DeliveryId, Refusal> retry(Command command) {
    return unitOfWork.complete(() -> {
      Optional<PolicyView> policy = policies.find(command.viewer(), command.policy());
      Optional<Delivery> delivery =
          policy
              .flatMap(found -> seen.of(command.policy(), command.viewer()))
              .flatMap(all -> all.find(command.viewer(), command.delivery()))
              .flatMap(found -> deliveries.lock(found.id()));
      return Outcome.ofWork(
          delivery,
          found -> command.viewer().configuresPoliciesOf(policy.orElseThrow().provider()),
          this::retry);
    });
  }

  private Outcome<DeliveryId, Refusal> retry(Delivery delivery) {
    if (delivery.state() != DeliveryState.FAILED) {
      return Outcome.refused(Refusal.HAS_NOT_FAILED);
    }
    if (deliveries.isOutdated(delivery)) {
      return Outcome.refused(Refusal.IS_OUTDATED);
    }
    deliveries.saveToSend(delivery.retry(clock.instant()));
    return Outcome.done(delivery.id());
  }
}

package io.plimsoll.application.policy;

import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

final class PolicyRetirement implements RetirePolicy {
  private final OfferingUsagePolicies policies;
  private final Offerings offerings;
  private final ActionOutbox outbox;
  private final PolicyEvents events;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  PolicyRetirement(
      OfferingUsagePolicies policies,
      Offerings offerings,
      ActionOutbox outbox,
      PolicyEvents events,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.policies = policies;
    this.offerings = offerings;
    this.outbox = outbox;
    this.events = events;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public Result retire(Command command) {
    return unitOfWork.complete(() -> {
      OfferingUsagePolicy policy = policies.lock(Set.of(command.policy())).get(command.policy());
      return policy == null ? Result.NOT_FOUND : retireLocked(policy, command);
    });
  }

  private Result retireLocked(OfferingUsagePolicy policy, Command command) {
    return switch (PolicyRight.of(command.viewer(), policy, offerings)) {
      case NONE -> Result.NOT_FOUND;
      case SEE -> Result.FORBIDDEN;
      case CONFIGURE -> {
        Instant now = clock.instant();
        outbox.stage(policy.consequencesOfRetirement(now));
        policies.remove(policy.id());
        events.deleted(policy, command.viewer(), now);
        yield Result.RETIRED;
      }
    };
  }
}

package io.plimsoll.application.policy;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

final class PolicyDefinition implements DefinePolicy {
  private final OfferingUsagePolicies policies;
  private final Offerings offerings;
  private final DraftCheck check;
  private final EvaluatePolicies evaluate;
  private final PolicyEvents events;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;
  private final InstantSource clock;
  private final ZoneId zone;

  PolicyDefinition(
      OfferingUsagePolicies policies,
      Offerings offerings,
      DraftCheck check,
      EvaluatePolicies evaluate,
      PolicyEvents events,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock,
      ZoneId zone) {
    this.policies = policies;
    this.offerings = offerings;
    this.check = check;
    this.evaluate = evaluate;
    this.events = events;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public Result define(Command command) {
    return unitOfWork.complete(() -> defineLocked(command));
  }

  private Result defineLocked(Command command) {
    offerings.lockAgainstReports(Set.of(command.draft().offering()));
    List<PolicyRejection> faults = check.faultsOf(command.draft(), command.viewer());
    if (!faults.isEmpty()) {
      return new Result.Refused(faults);
    }
    Instant now = clock.instant();
    PolicyId id = new PolicyId(ids.get());
    OfferingUsagePolicy policy =
        OfferingUsagePolicy.define(
            id, command.draft().terms(), Optional.of(command.viewer().user()), now);
    policies.add(List.of(policy));
    events.created(policy, command.viewer(), now);
    evaluate.evaluate(
        new EvaluatePolicies.Command(
            Set.of(id),
            BillingMonth.at(now, zone),
            EvaluationCause.policySavedBy(command.viewer().username())));
    return new Result.Defined(id);
  }
}

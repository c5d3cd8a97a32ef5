package io.plimsoll.application.policy;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class PolicyAmendment implements AmendPolicy {
  private final OfferingUsagePolicies policies;
  private final Offerings offerings;
  private final DraftCheck check;
  private final EvaluatePolicies evaluate;
  private final PolicyEvents events;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private final ZoneId zone;

  PolicyAmendment(
      OfferingUsagePolicies policies,
      Offerings offerings,
      DraftCheck check,
      EvaluatePolicies evaluate,
      PolicyEvents events,
      UnitOfWork unitOfWork,
      InstantSource clock,
      ZoneId zone) {
    this.policies = policies;
    this.offerings = offerings;
    this.check = check;
    this.evaluate = evaluate;
    this.events = events;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public Result amend(Command command) {
    Optional<Result> result;
    do {
      result = unitOfWork.complete(() -> attempt(command));
    } while (result.isEmpty());
    return result.get();
  }

  /** Empty when the policy moved to another offering before that offering could be locked. */
  private Optional<Result> attempt(Command command) {
    OfferingUsagePolicy seen = policies.find(Set.of(command.policy())).get(command.policy());
    if (seen == null) {
      return Optional.of(new Result.NotFound());
    }
    return switch (PolicyRight.of(command.viewer(), seen, offerings)) {
      case NONE -> Optional.of(new Result.NotFound());
      case SEE -> Optional.of(new Result.Forbidden());
      case CONFIGURE -> amendAllowed(seen, command);
    };
  }

  private Optional<Result> amendAllowed(OfferingUsagePolicy seen, Command command) {
    // offerings before policies: the order in which usage reports take their locks
    OfferingId present = seen.terms().offering();
    OfferingId asked = command.change().apply(PolicyDraft.of(seen.terms())).offering();
    offerings.lockAgainstReports(new HashSet<>(List.of(present, asked)));
    OfferingUsagePolicy policy = policies.lock(Set.of(command.policy())).get(command.policy());
    if (policy == null) {
      return Optional.of(new Result.NotFound());
    }
    return policy.terms().offering().equals(present)
        ? Optional.of(amendLocked(policy, command))
        : Optional.empty();
  }

  private Result amendLocked(OfferingUsagePolicy policy, Command command) {
    PolicyDraft draft = command.change().apply(PolicyDraft.of(policy.terms()));
    List<PolicyRejection> faults = check.faultsOf(draft, command.viewer());
    if (!faults.isEmpty()) {
      return new Result.Refused(faults);
    }
    Instant now = clock.instant();
    OfferingUsagePolicy amended = policy.amend(draft.terms());
    policies.replace(List.of(amended));
    events.updated(amended, command.viewer(), now);
    evaluate.evaluate(
        new EvaluatePolicies.Command(
            Set.of(policy.id()),
            BillingMonth.at(now, zone),
            EvaluationCause.policySavedBy(command.viewer().username())));
    return new Result.Amended(policy.id());
  }
}

package io.plimsoll.application.evaluation;

import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyEvaluation;
import io.plimsoll.domain.policy.PolicyHistory;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyTransition;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyFired;
import io.plimsoll.domain.policy.PolicyTransition.PolicyReset;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageTotals;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

final class PolicyEvaluator implements EvaluatePolicies {
  private final OfferingUsagePolicies policies;
  private final UsageMeter meter;
  private final PolicyHistory history;
  private final ActionOutbox outbox;
  private final PolicyEvents events;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  PolicyEvaluator(
      OfferingUsagePolicies policies,
      UsageMeter meter,
      PolicyHistory history,
      ActionOutbox outbox,
      PolicyEvents events,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.policies = policies;
    this.meter = meter;
    this.history = history;
    this.outbox = outbox;
    this.events = events;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public Outcome evaluate(Command command) {
    return command.policies().isEmpty()
        ? new Outcome(0, 0, 0)
        : unitOfWork.complete(() -> evaluateLocked(command));
  }

  private Outcome evaluateLocked(Command command) {
    // first the locks, then the sums: whoever waited for a lock sees what its holder did (rule 6)
    int held = policies.hold(command.policies());
    List<PolicyEvaluation> changes = changes(unsettled(command), command);
    if (!changes.isEmpty()) {
      record(changes);
    }
    return new Outcome(held, count(changes, PolicyFired.class), count(changes, PolicyReset.class));
  }

  private Map<PolicyId, UsageTotals> unsettled(Command command) {
    return switch (command.since()) {
      case Changes.OfAnyKind() -> meter.measureUnsettled(command.policies(), command.month());
      case Changes.OfTheCalendar(LocalDate day) ->
          meter.refreshUnsettled(command.policies(), command.month(), day);
      case Changes.OfUsage(UsageLedger.Changed usage) ->
          meter.moveUnsettled(command.policies(), usage, command.month());
    };
  }

  private List<PolicyEvaluation> changes(Map<PolicyId, UsageTotals> measured, Command command) {
    Instant now = clock.instant();
    return policies.find(measured.keySet()).values().stream()
        .map(policy -> evaluation(policy, measured, now, command))
        .filter(evaluation -> !(evaluation.transition() instanceof NoTransition))
        .toList();
  }

  private static PolicyEvaluation evaluation(
      OfferingUsagePolicy policy,
      Map<PolicyId, UsageTotals> measured,
      Instant now,
      Command command) {
    UsageTotals totals = measured.getOrDefault(policy.id(), UsageTotals.NONE);
    return new PolicyEvaluation(
        policy, policy.evaluate(totals, command.month(), now), command.month(), command.cause());
  }

  private void record(List<PolicyEvaluation> changes) {
    policies.replaceStates(changes.stream().map(PolicyEvaluation::after).toList());
    history.record(changes);
    events.evaluated(changes);
    List<StagedAction> actions =
        changes.stream().flatMap(change -> change.consequences().stream()).toList();
    if (!actions.isEmpty()) {
      outbox.stage(actions);
    }
  }

  private static int count(List<PolicyEvaluation> changes, Class<? extends PolicyTransition> kind) {
    return (int) changes.stream().filter(change -> kind.isInstance(change.transition())).count();
  }
}

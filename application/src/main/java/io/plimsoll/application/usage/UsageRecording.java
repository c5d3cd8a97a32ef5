package io.plimsoll.application.usage;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageLedger.Recorded;
import java.time.Instant;
import java.time.InstantSource;

final class UsageRecording implements RecordUsage {
  private final UsageLedger ledger;
  private final OfferingUsagePolicies policies;
  private final EvaluatePolicies evaluate;
  private final UsageEvents events;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  UsageRecording(
      UsageLedger ledger,
      OfferingUsagePolicies policies,
      EvaluatePolicies evaluate,
      UsageEvents events,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.ledger = ledger;
    this.policies = policies;
    this.evaluate = evaluate;
    this.events = events;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public Recorded record(Command command) {
    return unitOfWork.complete(() -> recordTogether(command));
  }

  private Recorded recordTogether(Command command) {
    Instant now = clock.instant();
    Recorded recorded = ledger.record(command.usages(), command.cause().by(), now);
    events.tell(recorded, command.cause(), now);
    if (!recorded.sums().sums().isEmpty()) {
      evaluate(recorded.sums(), command);
    }
    return recorded;
  }

  private void evaluate(UsageLedger.Changed usage, Command command) {
    evaluate.evaluate(
        new EvaluatePolicies.Command(
            policies.touchedBy(usage),
            command.month(),
            command.cause(),
            new EvaluatePolicies.Changes.OfUsage(usage)));
  }
}

package io.plimsoll.application.usage;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Puts usage that was found to be in order into the ledger, all or none, evaluates every policy
 * that it touches (rule 6) and tells what happened, all in one transaction. Recording the same
 * again changes nothing. The number of statements does not depend on how much there is.
 */
public interface RecordUsage {

  UsageLedger.Recorded record(Command command);

  /**
   * What to record and why.
   *
   * @param usages of resources and components that exist
   * @param month as of which policies are evaluated
   */
  record Command(List<ComponentUsage> usages, BillingMonth month, EvaluationCause cause) {}

  /** Records over these ports. */
  static RecordUsage using(
      UsageLedger ledger,
      OfferingUsagePolicies policies,
      EvaluatePolicies evaluate,
      Resources resources,
      Offerings offerings,
      OfferingComponents components,
      Projects projects,
      EventLog events,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new UsageRecording(
        ledger,
        policies,
        evaluate,
        new UsageEvents(resources, offerings, components, projects, events, ids),
        unitOfWork,
        clock);
  }
}

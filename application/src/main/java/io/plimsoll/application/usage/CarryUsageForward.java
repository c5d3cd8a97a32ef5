package io.plimsoll.application.usage;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageLedger.Recorded;
import java.time.InstantSource;
import java.util.Set;

/**
 * Records for months that passed without a report what the last report before them said should
 * stand for them, in one transaction, and evaluates what that touches (rule 6). Only the twelve
 * months before the present one are looked at; older gaps stay open. Doing it again changes
 * nothing. The number of statements does not depend on how much there is.
 */
public interface CarryUsageForward {

  Recorded carry(Command command);

  /**
   * What to look at and why.
   *
   * @param resources those that do not exist, or are terminated, are passed over
   * @param month the present one; only months before it have passed
   */
  record Command(Set<ResourceId> resources, BillingMonth month, EvaluationCause cause) {}

  /** Carries usage over these ports. */
  static CarryUsageForward using(
      Resources resources,
      UsageLedger ledger,
      RecordUsage record,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new UsageCarrying(resources, ledger, record, unitOfWork, clock);
  }
}

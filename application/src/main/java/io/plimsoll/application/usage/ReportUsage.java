package io.plimsoll.application.usage;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/**
 * Takes usage reports, all or none, and evaluates every policy that they touch before they are
 * committed (rule 6). A report replaces what was reported for the same resource, component and
 * month; reporting the same again changes nothing.
 */
public interface ReportUsage {

  Result report(Command command);

  /** Who reports what. */
  record Command(String reporter, List<Report> reports) {}

  /** What one resource used of one component in one month. */
  record Report(
      ResourceId resource, ComponentType component, BillingMonth month, UsageAmount amount) {}

  /** What became of the reports. */
  sealed interface Result {

    /** How many amounts changed. */
    record Recorded(int changed) implements Result {}

    /** Nothing was stored; one fault for each report that has one. */
    record Refused(List<Rejection> why) implements Result {}
  }

  /** A report that can't be taken. */
  record Rejection(Report report, Fault fault) {}

  /** What can be wrong with a report. */
  enum Fault {
    UNKNOWN_RESOURCE,
    /** The resource's offering has no such component, or one that takes no usage reports. */
    INVALID_COMPONENT,
    FUTURE_MONTH
  }

  /**
   * Takes reports over these ports.
   *
   * @param zone decides which month it is
   */
  static ReportUsage using(
      Resources resources,
      OfferingComponents components,
      UsageLedger ledger,
      OfferingUsagePolicies policies,
      EvaluatePolicies evaluate,
      UnitOfWork unitOfWork,
      InstantSource clock,
      ZoneId zone) {
    return new UsageReporting(
        resources, components, ledger, policies, evaluate, unitOfWork, clock, zone);
  }
}

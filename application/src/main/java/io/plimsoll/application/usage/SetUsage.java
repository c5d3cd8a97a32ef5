package io.plimsoll.application.usage;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.PlanPeriods;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.ReportingTerms;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageLedger.Recorded;
import io.plimsoll.domain.usage.UsageTotal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes a report of what one resource used in one month, all or nothing, and evaluates every policy
 * that it touches before it is committed (rule 6). It replaces what was reported before of the
 * components that it names and leaves the others alone; reporting the same again changes nothing.
 *
 * <p>Faults of the report are told before it is asked whether the viewer may report at all. Only
 * the cap comes last.
 */
public interface SetUsage {

  Outcome<Recorded, Fault> set(Viewer viewer, Command command);

  /**
   * What is reported.
   *
   * @param planPeriod names the resource, too; it goes before {@code resource}
   * @param date gives the month; null for now
   */
  record Command(
      @Nullable PlanPeriodId planPeriod,
      @Nullable ResourceId resource,
      @Nullable Instant date,
      List<Item> items) {
    public Command {
      items = List.copyOf(items);
    }
  }

  /**
   * What was used of one component; when a component is named twice, the last item counts.
   *
   * @param description at most {@value
   *     io.plimsoll.domain.usage.ReportDetails#MAX_DESCRIPTION_LENGTH} characters
   */
  record Item(
      ComponentType component,
      UsageAmount amount,
      String description,
      MissingUsagePolicy whenMissing) {}

  /** The first thing that is wrong with a report. */
  sealed interface Fault {
    /** Neither a resource nor a plan period is named. */
    record NoReference() implements Fault {}

    record UnknownResource(ResourceId id) implements Fault {}

    record UnknownPlanPeriod(PlanPeriodId id) implements Fault {}

    /** It ended before the present month. */
    record ClosedPlanPeriod() implements Fault {}

    /** The resource has no plan although its offering is sold by plans. */
    record NoPlan() implements Fault {}

    /** Only resources in use take reports. */
    record NotInUse() implements Fault {}

    /** The offering has no such components, or they take no reports. */
    record InvalidComponents(SortedSet<ComponentType> types) implements Fault {}

    record FutureDate() implements Fault {}

    /** Before the first month for which usage can be told. */
    record DateTooEarly() implements Fault {}

    /** Only those who may report can say of when. */
    record DateNotAllowed() implements Fault {}

    /** Only staff report past months of components that are not charged by limit. */
    record PastMonthNotAllowed() implements Fault {}

    /** The sum of the cap's period would become {@code total}. */
    record CapExceeded(UsageTotal total, long cap) implements Fault {}
  }

  /**
   * Takes reports over these ports.
   *
   * @param zone decides which month it is
   */
  static SetUsage using(
      Resources resources,
      Offerings offerings,
      OfferingComponents components,
      PlanPeriods planPeriods,
      ReportingTerms terms,
      UsageLedger ledger,
      RecordUsage record,
      UnitOfWork unitOfWork,
      InstantSource clock,
      ZoneId zone) {
    return new UsageReporting(
        resources,
        offerings,
        components,
        planPeriods,
        terms,
        ledger,
        record,
        unitOfWork,
        clock,
        zone);
  }
}

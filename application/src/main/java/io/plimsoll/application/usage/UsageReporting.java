package io.plimsoll.application.usage;

import static java.util.Objects.requireNonNull;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.PlanPeriod;
import io.plimsoll.domain.marketplace.PlanPeriods;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.ReportingTerms;
import io.plimsoll.domain.usage.ReportingTerms.PassedCap;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageLedger.Recorded;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class UsageReporting implements SetUsage {
  private final Resources resources;
  private final Offerings offerings;
  private final OfferingComponents components;
  private final PlanPeriods planPeriods;
  private final ReportingTerms terms;
  private final UsageLedger ledger;
  private final RecordUsage record;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private final ZoneId zone;

  UsageReporting(
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
    this.resources = resources;
    this.offerings = offerings;
    this.components = components;
    this.planPeriods = planPeriods;
    this.terms = terms;
    this.ledger = ledger;
    this.record = record;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public Outcome<Recorded, Fault> set(Viewer viewer, Command command) {
    return unitOfWork.complete(() -> take(viewer, command));
  }

  private Outcome<Recorded, Fault> take(Viewer viewer, Command command) {
    Instant now = clock.instant();
    Optional<PlanPeriod> period =
        Optional.ofNullable(command.planPeriod()).flatMap(planPeriods::find);
    Optional<Fault> faultOfPeriod = faultOfPeriod(command, period, now);
    if (faultOfPeriod.isPresent()) {
      return Outcome.refused(faultOfPeriod.get());
    }
    ResourceId named = command.resource();
    if (named != null && !resources.byId(Set.of(named)).containsKey(named)) {
      return Outcome.refused(new Fault.UnknownResource(named));
    }
    ResourceId used = period.map(PlanPeriod::resource).orElse(named);
    return used == null
        ? Outcome.refused(new Fault.NoReference())
        : take(caseOf(viewer, command, used, now));
  }

  private Optional<Fault> faultOfPeriod(Command command, Optional<PlanPeriod> period, Instant now) {
    if (command.planPeriod() != null && period.isEmpty()) {
      return Optional.of(new Fault.UnknownPlanPeriod(command.planPeriod()));
    }
    Instant begin = BillingMonth.at(now, zone).begin(zone);
    return period
        .filter(closed -> closed.endedBefore(begin))
        .map(closed -> new Fault.ClosedPlanPeriod());
  }

  private ReportCase caseOf(Viewer viewer, Command command, ResourceId used, Instant now) {
    Resource resource = requireNonNull(resources.byId(Set.of(used)).get(used));
    OfferingId sold = resource.offering();
    return new ReportCase(
        viewer,
        command,
        resource,
        requireNonNull(offerings.byId(Set.of(sold)).get(sold)),
        requireNonNull(components.of(Set.of(sold)).get(sold)),
        planPeriods.of(used),
        terms.of(used),
        now,
        zone);
  }

  private Outcome<Recorded, Fault> take(ReportCase report) {
    return ReportCheck.faultOf(report)
        .<Outcome<Recorded, Fault>>map(Outcome::refused)
        .orElseGet(() -> report.mayReport() ? takeAllowed(report) : Outcome.forbidden());
  }

  private Outcome<Recorded, Fault> takeAllowed(ReportCase report) {
    Set<ResourceId> used = Set.of(report.resource().id());
    // two reports that keep below a cap one by one shall not pass it together
    ledger.lock(used);
    List<ComponentUsage> present = ledger.of(used);
    List<ComponentUsage> usages = report.usages(present);
    Optional<PassedCap> passed = report.terms().capPassedBy(usages, present);
    if (passed.isPresent()) {
      return Outcome.refused(new Fault.CapExceeded(passed.get().total(), passed.get().cap()));
    }
    return Outcome.done(
        record.record(
            new RecordUsage.Command(
                usages,
                report.presentMonth(),
                EvaluationCause.usageReportedBy(report.viewer().username()))));
  }
}

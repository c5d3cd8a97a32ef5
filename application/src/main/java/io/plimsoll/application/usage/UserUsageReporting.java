package io.plimsoll.application.usage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.ReportingTerms;
import io.plimsoll.domain.usage.ReportingTerms.PassedCap;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UserUsages;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class UserUsageReporting implements SetUserUsages {
  private final Resources resources;
  private final Offerings offerings;
  private final Projects projects;
  private final ReportingTerms terms;
  private final UsageLedger ledger;
  private final UserUsages userUsages;
  private final RecordUsage record;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private final ZoneId zone;

  UserUsageReporting(
      Resources resources,
      Offerings offerings,
      Projects projects,
      ReportingTerms terms,
      UsageLedger ledger,
      UserUsages userUsages,
      RecordUsage record,
      UnitOfWork unitOfWork,
      InstantSource clock,
      ZoneId zone) {
    this.resources = resources;
    this.offerings = offerings;
    this.projects = projects;
    this.terms = terms;
    this.ledger = ledger;
    this.userUsages = userUsages;
    this.record = record;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public Outcome<UsageId, Fault> set(Viewer viewer, Command command) {
    return unitOfWork.complete(() ->
        ledger
            .find(command.usage())
            .map(usage -> takeOf(usage, viewer, command))
            .orElseGet(Outcome::notFound));
  }

  private Outcome<UsageId, Fault> takeOf(UsageKey usage, Viewer viewer, Command command) {
    ResourceId used = usage.resource();
    Resource resource = requireNonNull(resources.byId(Set.of(used)).get(used));
    OfferingId sold = resource.offering();
    OrganizationId provider = requireNonNull(offerings.byId(Set.of(sold)).get(sold)).provider();
    if (viewer.may(Permission.REPORT_USAGE, Scope.of(sold), Scope.of(provider))) {
      return take(usage, viewer, command);
    }
    ProjectId project = resource.project();
    OrganizationId consumer =
        requireNonNull(projects.byId(Set.of(project)).get(project)).organization();
    boolean sees =
        viewer.seesEverything()
            || viewer.belongsTo(
                Scope.of(sold), Scope.of(provider), Scope.of(project), Scope.of(consumer));
    return sees ? Outcome.forbidden() : Outcome.notFound();
  }

  private Outcome<UsageId, Fault> take(UsageKey usage, Viewer viewer, Command command) {
    Instant now = clock.instant();
    List<Part> told = command.parts().get();
    if (told.stream().anyMatch(part -> part.date() != null && part.date().isAfter(now))) {
      return Outcome.refused(new Fault.FutureDate());
    }
    PartsByMonth parts = PartsByMonth.of(usage, told, zone);
    if (parts.usages().stream().anyMatch(each -> BillingMonth.EARLIEST.isAfter(each.month()))) {
      return Outcome.refused(new Fault.DateTooEarly());
    }
    ledger.lock(Set.of(usage.resource()));
    PartsByMonth all = parts.over(userUsages.of(parts.usages()));
    Map<UsageKey, ComponentUsage> present = presentOf(usage);
    Optional<List<ComponentUsage>> amounts =
        all.amounts(present, ReportDetails.by(viewer.user(), now));
    if (amounts.isEmpty()) {
      return Outcome.refused(new Fault.SumTooLarge());
    }
    Optional<PassedCap> passed =
        terms.of(usage.resource()).capPassedBy(amounts.get(), present.values());
    if (passed.isPresent()) {
      return Outcome.refused(new Fault.CapExceeded(passed.get().total(), passed.get().cap()));
    }
    record.record(
        new RecordUsage.Command(
            amounts.get(),
            BillingMonth.at(now, zone),
            EvaluationCause.usageReportedBy(viewer.username())));
    userUsages.save(parts.byUsage(), now);
    return Outcome.done(command.usage());
  }

  private Map<UsageKey, ComponentUsage> presentOf(UsageKey usage) {
    return ledger.of(Set.of(usage.resource())).stream()
        .collect(toMap(ComponentUsage::key, present -> present));
  }
}

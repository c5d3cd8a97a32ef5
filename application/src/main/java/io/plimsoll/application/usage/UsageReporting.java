package io.plimsoll.application.usage;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

final class UsageReporting implements ReportUsage {
  private final Resources resources;
  private final OfferingComponents components;
  private final UsageLedger ledger;
  private final OfferingUsagePolicies policies;
  private final EvaluatePolicies evaluate;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private final ZoneId zone;

  UsageReporting(
      Resources resources,
      OfferingComponents components,
      UsageLedger ledger,
      OfferingUsagePolicies policies,
      EvaluatePolicies evaluate,
      UnitOfWork unitOfWork,
      InstantSource clock,
      ZoneId zone) {
    this.resources = resources;
    this.components = components;
    this.ledger = ledger;
    this.policies = policies;
    this.evaluate = evaluate;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public Result report(Command command) {
    return unitOfWork.complete(() -> reportTogether(command));
  }

  private Result reportTogether(Command command) {
    Instant now = clock.instant();
    BillingMonth month = BillingMonth.at(now, zone);
    Set<ResourceId> asked =
        command.reports().stream().map(Report::resource).collect(Collectors.toSet());
    Map<ResourceId, Resource> known = resources.byId(asked);
    Set<OfferingId> offerings =
        known.values().stream().map(Resource::offering).collect(Collectors.toSet());
    Map<OfferingId, Map<ComponentType, OfferingComponent>> measured = components.of(offerings);

    List<ComponentUsage> usages = new ArrayList<>();
    List<Rejection> faults = new ArrayList<>();
    for (Report report : command.reports()) {
      Resource resource = known.get(report.resource());
      OfferingComponent component =
          resource == null
              ? null
              : measured.getOrDefault(resource.offering(), Map.of()).get(report.component());
      if (resource == null) {
        faults.add(new Rejection(report, Fault.UNKNOWN_RESOURCE));
      } else if (component == null || !component.billingType().takesUsage()) {
        faults.add(new Rejection(report, Fault.INVALID_COMPONENT));
      } else if (report.month().isAfter(month)) {
        faults.add(new Rejection(report, Fault.FUTURE_MONTH));
      } else {
        usages.add(
            new ComponentUsage(report.resource(), component.id(), report.month(), report.amount()));
      }
    }
    return faults.isEmpty() ? record(usages, command, now, month) : new Result.Refused(faults);
  }

  private Result record(
      List<ComponentUsage> usages, Command command, Instant now, BillingMonth month) {
    UsageLedger.Changed changed = ledger.record(usages, command.reporter(), now);
    if (!changed.isNothing()) {
      evaluate.evaluate(
          new EvaluatePolicies.Command(
              policies.touchedBy(changed),
              month,
              EvaluationCause.usageReportedBy(command.reporter())));
    }
    return new Result.Recorded(changed.usages());
  }
}

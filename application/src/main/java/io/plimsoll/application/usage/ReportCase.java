package io.plimsoll.application.usage;

import io.plimsoll.application.usage.SetUsage.Command;
import io.plimsoll.application.usage.SetUsage.Item;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.PlanPeriod;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.ReportingTerms.Terms;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that it is about.
 *
 * @param components what the offering measures
 * @param planPeriods of the resource
 */
record ReportCase(
    Viewer viewer,
    Command command,
    Resource resource,
    Offering offering,
    Map<ComponentType, OfferingComponent> components,
    List<PlanPeriod> planPeriods,
    Terms terms,
    Instant now,
    ZoneId zone) {

  boolean mayReport() {
    return viewer.may(
        Permission.REPORT_USAGE, Scope.of(offering.id()), Scope.of(offering.provider()));
  }

  Instant date() {
    return Objects.requireNonNullElse(command.date(), now);
  }

  BillingMonth month() {
    return BillingMonth.at(date(), zone);
  }

  BillingMonth presentMonth() {
    return BillingMonth.at(now, zone);
  }

  /** The component of an item that was found to be valid. */
  OfferingComponent componentOf(Item item) {
    return Objects.requireNonNull(components.get(item.component()));
  }

  /**
   * What is reported. Without a date, what says the same as before stays of the date that it had.
   *
   * @param present all amounts of the resource
   */
  List<ComponentUsage> usages(Collection<ComponentUsage> present) {
    PlanPeriodId period = planPeriod();
    return command.items().stream()
        .map(item ->
            new ComponentUsage(
                resource.id(),
                componentOf(item).id(),
                month(),
                item.amount(),
                new ReportDetails(
                    date(), item.description(), item.whenMissing(), viewer.user(), period)))
        .map(usage ->
            present.stream()
                .filter(before -> command.date() == null && usage.differsInDateOnly(before))
                .findFirst()
                .orElse(usage))
        .toList();
  }

  /** The one that is named, else the latest of those in which the date lies. */
  private @Nullable PlanPeriodId planPeriod() {
    return command.planPeriod() != null
        ? command.planPeriod()
        : planPeriods.stream()
            .filter(period -> period.covers(date()))
            .max(Comparator.comparing(PlanPeriod::began))
            .map(PlanPeriod::id)
            .orElse(null);
  }
}

package io.plimsoll.application.usage;

import io.plimsoll.application.usage.SetUsage.Command;
import io.plimsoll.application.usage.SetUsage.Item;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.ReportingTerms.Terms;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A report with all that it is about.
 *
 * @param components what the offering measures
 */
record ReportCase(
    Viewer viewer,
    Command command,
    Resource resource,
    Offering offering,
    Map<ComponentType, OfferingComponent> components,
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

  List<ComponentUsage> usages() {
    PlanPeriodId period =
        command.planPeriod() == null
            ? terms.planPeriodAt(date()).orElse(null)
            : command.planPeriod();
    return command.items().stream()
        .map(item ->
            new ComponentUsage(
                resource.id(),
                componentOf(item).id(),
                month(),
                item.amount(),
                new ReportDetails(
                    date(), item.description(), item.whenMissing(), viewer.user(), period)))
        .toList();
  }
}

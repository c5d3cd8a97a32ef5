package io.plimsoll.application.usage;

import io.plimsoll.application.usage.SetUsage.Fault;
import io.plimsoll.application.usage.SetUsage.Item;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a report whose references are good, in the order in which it is told. */
final class ReportCheck {
  private static final Set<ResourceState> IN_USE =
      Set.of(ResourceState.OK, ResourceState.UPDATING, ResourceState.TERMINATING);

  private ReportCheck() {}

  static Optional<Fault> faultOf(ReportCase report) {
    if (report.terms().lacksPlan()) {
      return Optional.of(new Fault.NoPlan());
    }
    if (!IN_USE.contains(report.resource().state())) {
      return Optional.of(new Fault.NotInUse());
    }
    TreeSet<ComponentType> invalid =
        report.command().items().stream()
            .map(Item::component)
            .filter(type -> !takesReports(report.components().get(type)))
            .collect(Collectors.toCollection(TreeSet::new));
    return invalid.isEmpty()
        ? faultOfDate(report)
        : Optional.of(new Fault.InvalidComponents(invalid));
  }

  private static boolean takesReports(@Nullable OfferingComponent component) {
    return component != null && component.billingType().takesUsage();
  }

  private static Optional<Fault> faultOfDate(ReportCase report) {
    if (report.date().isAfter(report.now())) {
      return Optional.of(new Fault.FutureDate());
    }
    if (BillingMonth.EARLIEST.isAfter(report.month())) {
      return Optional.of(new Fault.DateTooEarly());
    }
    if (report.command().date() == null || report.viewer().staff()) {
      return Optional.empty();
    }
    if (!report.mayReport()) {
      return Optional.of(new Fault.DateNotAllowed());
    }
    boolean past = report.presentMonth().isAfter(report.month());
    return past && !isChargedByLimitOnly(report)
        ? Optional.of(new Fault.PastMonthNotAllowed())
        : Optional.empty();
  }

  private static boolean isChargedByLimitOnly(ReportCase report) {
    return report.command().items().stream()
        .allMatch(item -> report.componentOf(item).billingType() == BillingType.LIMIT);
  }
}

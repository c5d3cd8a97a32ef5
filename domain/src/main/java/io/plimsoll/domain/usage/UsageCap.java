package io.plimsoll.domain.usage;

import io.plimsoll.domain.marketplace.LimitPeriod;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * How much a resource may use of a component in each period: no report may raise the sum above it.
 *
 * @param amount in the component's unit
 */
public record UsageCap(long amount, LimitPeriod period) {
  private static final int QUARTER = 3;
  private static final int YEAR = 12;
  private static final BillingMonth LAST = BillingMonth.of(9999, YEAR);

  /** The calendar month, quarter or year in which the month lies, or all time. */
  public BillingWindow windowAround(BillingMonth month) {
    return switch (period) {
      case MONTH -> BillingWindow.endingAt(month, 1);
      case QUARTERLY -> BillingWindow.endingAt(month.endOfCalendar(QUARTER), QUARTER);
      case ANNUAL -> BillingWindow.endingAt(month.endOfCalendar(YEAR), YEAR);
      case TOTAL -> BillingWindow.upTo(LAST);
    };
  }

  /**
   * What the report would bring the sum of its period to.
   *
   * @param present what the resource used of the component until now; the amount that the report
   *     replaces does not count
   */
  public UsageTotal totalWith(ComponentUsage report, Collection<ComponentUsage> present) {
    BillingWindow window = windowAround(report.month());
    return present.stream()
        .filter(usage -> usage.isOfSame(report))
        .filter(usage -> window.contains(usage.month()) && !usage.month().equals(report.month()))
        .map(usage -> UsageTotal.NONE.plus(usage.amount()))
        .reduce(UsageTotal.NONE, UsageTotal::plus)
        .plus(report.amount());
  }

  public boolean isExceededBy(UsageTotal total) {
    return total.value().compareTo(BigDecimal.valueOf(amount)) > 0;
  }
}

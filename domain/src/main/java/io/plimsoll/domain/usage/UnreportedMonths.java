package io.plimsoll.domain.usage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What stands for months that passed without a report. */
public final class UnreportedMonths {
  private static final int MONTHS = 12;

  private UnreportedMonths() {}

  /**
   * The months whose gaps are filled: a year, so that a report of long ago does not fill hundreds.
   *
   * @param last the last month that has passed
   */
  public static BillingWindow windowAt(BillingMonth last) {
    return BillingWindow.endingAt(last, MONTHS);
  }

  /**
   * The amounts that the policies of the reports before them put into the gaps of the {@link
   * #windowAt window}, each carrying its policy on. Gaps before it stay open.
   *
   * @param reported all amounts of some resources with their details, by resource and component,
   *     old to new
   * @param last the last month that has passed
   * @param date for which the gaps are filled
   */
  public static List<ComponentUsage> filled(
      List<ComponentUsage> reported, BillingMonth last, Instant date) {
    List<ComponentUsage> filled = new ArrayList<>();
    for (int i = 0; i < reported.size(); i++) {
      ComponentUsage usage = reported.get(i);
      BillingMonth end = last.next();
      if (i + 1 < reported.size() && usage.isOfSame(reported.get(i + 1))) {
        BillingMonth following = reported.get(i + 1).month();
        end = following.isAfter(end) ? end : following;
      }
      fill(usage, firstAfter(usage, last), end, date, filled);
    }
    return filled;
  }

  private static BillingMonth firstAfter(ComponentUsage usage, BillingMonth last) {
    BillingMonth next = usage.month().next();
    return windowAt(last).first().filter(first -> first.isAfter(next)).orElse(next);
  }

  private static void fill(
      ComponentUsage usage,
      BillingMonth begin,
      BillingMonth end,
      Instant date,
      List<ComponentUsage> filled) {
    ReportDetails details = Objects.requireNonNull(usage.details(), "stored usage has details");
    Optional<UsageAmount> carried = details.whenMissing().carry(usage.amount());
    if (carried.isEmpty()) {
      return;
    }
    ReportDetails onward =
        new ReportDetails(date, "", details.whenMissing(), null, details.planPeriod());
    for (BillingMonth month = begin; end.isAfter(month); month = month.next()) {
      filled.add(
          ComponentUsage.of(
              new UsageKey(usage.resource(), usage.component(), month), carried.get(), onward));
    }
  }
}

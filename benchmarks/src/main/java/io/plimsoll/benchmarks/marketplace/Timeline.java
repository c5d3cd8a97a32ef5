package io.plimsoll.benchmarks.marketplace;

import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.BillingWindow;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The time in which all generated marketplaces live. It is fixed, so that they never change. */
public final class Timeline {
  /** When the nightly run is said to start. */
  public static final Instant NOW = Instant.parse("2026-01-15T02:00:00Z");

  /** The month as of which it evaluates. */
  public static final BillingMonth PRESENT = BillingMonth.of(2026, 1);

  static final int MONTHS = 34;

  private static final List<BillingMonth> ALL =
      IntStream.range(0, MONTHS)
          .mapToObj(index -> PRESENT.minusMonths(MONTHS - 1 - index))
          .toList();

  private Timeline() {}

  /** The months with usage, the earliest first. */
  static List<BillingMonth> months() {
    return ALL;
  }

  /** Whether the window of the period at the present month has this one of the months. */
  static boolean counts(Period period, int month) {
    BillingWindow window = period.windowAt(PRESENT);
    return window.first().stream().noneMatch(first -> first.isAfter(ALL.get(month)));
  }
}

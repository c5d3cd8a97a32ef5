package io.plimsoll.domain.policy;

import io.plimsoll.domain.usage.BillingMonth;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is remembered of a policy so that people are warned once when a part of a limit is used.
 *
 * <ul>
 *   <li>A threshold, in percent, is crossed upward when the last evaluation found it not reached
 *       and this one does; it is told at most once in a period. Several crossed at once are told as
 *       the highest, and the lower ones count as told.
 *   <li>A period is the month as of which a policy is evaluated; {@link Period#TOTAL} has but one.
 *       With it a policy over one month starts from nothing. One over several months has crossed
 *       nothing when its window only moves on: what it had reached stays reached.
 *   <li>Firing says more than any warning: all thresholds count as told for its period. What is
 *       reached when a policy is reset counts as told too, for the reset shows it.
 *   <li>A threshold that is added below what is used counts as crossed, unless a higher one has
 *       been reached or told already.
 *   <li>A policy without thresholds remembers what it did; an evaluation as of an earlier month
 *       than the last one changes nothing.
 * </ul>
 *
 * @param reached the highest threshold that the last evaluation found reached; 0 for none
 * @param told the highest one that counts as told in the period; 0 for none
 * @param month the period; empty when it does not matter
 */
public record Warnings(int reached, int told, Optional<BillingMonth> month) {
  /** Nothing was reached, and nobody was told. */
  public static final Warnings NONE = new Warnings(0, 0, Optional.empty());

  private static final int ALL = 100;

  /** The thresholds that are crossed upward and not told yet. */
  NavigableSet<Integer> crossed(
      NavigableSet<Integer> thresholds, Verdict verdict, Period period, BillingMonth asOf) {
    int past = begin(period, asOf).past();
    int now = verdict.highestReached(thresholds);
    return now <= past || isLaterThan(asOf)
        ? new TreeSet<>()
        : thresholds.subSet(past, false, now, true);
  }

  /**
   * What is remembered after an evaluation, whatever came of it.
   *
   * @param shown whether people are shown what is reached, as they are by a reset
   */
  Warnings after(
      NavigableSet<Integer> thresholds,
      Verdict verdict,
      Period period,
      BillingMonth asOf,
      boolean shown) {
    if (thresholds.isEmpty() || isLaterThan(asOf)) {
      return this;
    }
    Warnings before = begin(period, asOf);
    if (verdict.exceeded()) {
      return new Warnings(ALL, ALL, before.month);
    }
    int now = verdict.highestReached(thresholds);
    boolean known = shown || now > before.past();
    // the month of a policy that is far from its thresholds need not be kept up to date
    return now == 0 && reached == 0 && told == 0
        ? this
        : new Warnings(now, known ? Math.max(now, before.told) : before.told, before.month);
  }

  private boolean isLaterThan(BillingMonth asOf) {
    return month.filter(its -> its.isAfter(asOf)).isPresent();
  }

  private Warnings begin(Period period, BillingMonth asOf) {
    Optional<BillingMonth> present = period == Period.TOTAL ? Optional.empty() : Optional.of(asOf);
    if (present.equals(month)) {
      return this;
    }
    return new Warnings(period == Period.MONTH_1 ? 0 : reached, 0, present);
  }

  /** Up to which threshold nobody is told. */
  private int past() {
    return Math.max(reached, told);
  }
}

package io.plimsoll.domain.usage;

import java.util.Optional;

/** A run of whole months, both ends included, that may have no beginning (rule 1). */
public final class BillingWindow {
  private final Optional<BillingMonth> first;
  private final BillingMonth last;

  private BillingWindow(Optional<BillingMonth> first, BillingMonth last) {
    this.first = first;
    this.last = last;
  }

  /** The {@code months} months that end with {@code last}; at least one. */
  public static BillingWindow endingAt(BillingMonth last, int months) {
    if (months < 1) {
      throw new IllegalArgumentException("a window has at least one month, not " + months);
    }
    return new BillingWindow(Optional.of(last.minusMonths(months - 1)), last);
  }

  /** Everything up to and with {@code last}. */
  public static BillingWindow upTo(BillingMonth last) {
    return new BillingWindow(Optional.empty(), last);
  }

  /** Empty when the window has no beginning. */
  public Optional<BillingMonth> first() {
    return first;
  }

  public BillingMonth last() {
    return last;
  }

  public boolean contains(BillingMonth month) {
    return !month.isAfter(last) && first.filter(begin -> begin.isAfter(month)).isEmpty();
  }
}

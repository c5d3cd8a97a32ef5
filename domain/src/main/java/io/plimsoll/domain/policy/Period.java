package io.plimsoll.domain.policy;

import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.BillingWindow;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How many months of usage a limit is held against, the evaluated month M included (rule 1).
 *
 * <pre>
 *              M-11 ............ M-2  M-1   M   M+1
 * TOTAL     ...###############################
 * MONTH_1                                  ###
 * MONTH_3                          ###########
 * MONTH_12     ###############################
 * </pre>
 */
public enum Period {
  TOTAL(1, "Total", OptionalInt.empty()),
  MONTH_1(2, "1 month", OptionalInt.of(1)),
  MONTH_3(3, "3 month", OptionalInt.of(3)),
  MONTH_12(4, "12 month", OptionalInt.of(12));

  private final int number;
  private final String label;
  private final OptionalInt months;

  Period(int number, String label, OptionalInt months) {
    this.number = number;
    this.label = label;
    this.months = months;
  }

  /** The number from 1 to 4 that feeds and the wire use. */
  public int number() {
    return number;
  }

  /** The words that the wire uses. */
  public String label() {
    return label;
  }

  public BillingWindow windowAt(BillingMonth month) {
    return months.isPresent()
        ? BillingWindow.endingAt(month, months.getAsInt())
        : BillingWindow.upTo(month);
  }

  public static Optional<Period> ofNumber(int number) {
    return Stream.of(values()).filter(period -> period.number == number).findFirst();
  }
}

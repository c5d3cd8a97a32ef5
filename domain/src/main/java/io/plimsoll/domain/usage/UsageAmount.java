package io.plimsoll.domain.usage;

import java.math.BigDecimal;

/**
 * What a resource used of one component in one month, in the component's unit: a decimal of 0 or
 * more with at most 2 decimals and 20 digits (rule 11). Equal by value: 10 is 10.00.
 *
 * <p>An {@link IllegalArgumentException} says so when the number is outside these bounds.
 */
public record UsageAmount(BigDecimal value) {
  public static final int MAX_DIGITS = 20;
  public static final int MAX_DECIMALS = 2;

  public static final UsageAmount ZERO = new UsageAmount(BigDecimal.ZERO);
  public static final UsageAmount MAX =
      new UsageAmount(
          BigDecimal.TEN.pow(MAX_DIGITS).subtract(BigDecimal.ONE).movePointLeft(MAX_DECIMALS));

  public UsageAmount {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("a usage amount is 0 or more");
    }
    if (value.scale() > MAX_DECIMALS) {
      throw new IllegalArgumentException(
          "a usage amount has at most %d decimals".formatted(MAX_DECIMALS));
    }
    // precision before setScale: a huge exponent must not be written out
    if ((long) value.precision() - value.scale() > MAX_DIGITS - MAX_DECIMALS
        && value.signum() != 0) {
      throw new IllegalArgumentException(
          "a usage amount has at most %d digits, %d of them decimals"
              .formatted(MAX_DIGITS, MAX_DECIMALS));
    }
    value =
        value.signum() == 0 ? BigDecimal.ZERO.setScale(MAX_DECIMALS) : value.setScale(MAX_DECIMALS);
  }

  public static UsageAmount of(String decimal) {
    return new UsageAmount(new BigDecimal(decimal));
  }

  /** With two decimals, never in scientific notation. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}

package io.plimsoll.notification.mail;

import io.plimsoll.domain.delivery.PolicyNotice.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One limit as templates show it. The three parts of the bar are parts of a hundred.
 *
 * @param percent such as "83 %"; empty when the limit is 0, of which nothing is a part
 * @param left how much may still be used
 * @param excess how much more than the limit was used
 * @param within part of the bar up to what was used, or up to the limit when that is exceeded
 * @param free part of the bar from there to the limit
 * @param beyond part of the bar behind the limit
 * @param bar the same for plain text
 */
record UsedOfLimit(
    String component,
    String unit,
    String total,
    String limit,
    boolean exceeded,
    String percent,
    String left,
    String excess,
    int within,
    int free,
    int beyond,
    String bar) {
  private static final int WHOLE = 100;
  private static final int BAR_LENGTH = 20;
  private static final int MOST_OF_NAME = 200;

  static UsedOfLimit of(Reading reading) {
    BigDecimal total = reading.total().value();
    BigDecimal limit = BigDecimal.valueOf(reading.limit().value());
    boolean exceeded = reading.exceeded();
    int within = exceeded ? part(limit, total) : limit.signum() == 0 ? 0 : part(total, limit);
    int beyond = exceeded ? WHOLE - within : 0;
    return new UsedOfLimit(
        Wording.oneLine(reading.component(), MOST_OF_NAME),
        Wording.oneLine(reading.unit(), MOST_OF_NAME),
        Wording.number(total),
        Wording.number(limit),
        exceeded,
        percent(total, limit, exceeded),
        Wording.number(limit.subtract(total)),
        Wording.number(total.subtract(limit)),
        within,
        WHOLE - within - beyond,
        beyond,
        bar(within, exceeded));
  }

  private static int part(BigDecimal amount, BigDecimal whole) {
    return percent(amount, whole, RoundingMode.FLOOR).intValueExact();
  }

  /** Never rounded across the limit: 100 % is not exceeded, and less is not used up. */
  private static String percent(BigDecimal total, BigDecimal limit, boolean exceeded) {
    if (limit.signum() == 0) {
      return "";
    }
    RoundingMode rounding = exceeded ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return Wording.number(percent(total, limit, rounding)) + " %";
  }

  private static BigDecimal percent(BigDecimal amount, BigDecimal whole, RoundingMode rounding) {
    return amount.multiply(BigDecimal.valueOf(WHOLE)).divide(whole, 0, rounding);
  }

  /** The limit is at the end or, when it is exceeded, at a mark in the middle. */
  private static String bar(int within, boolean exceeded) {
    int filled = within * BAR_LENGTH / WHOLE;
    if (!exceeded) {
      return "[" + "#".repeat(filled) + "-".repeat(BAR_LENGTH - filled) + "]";
    }
    int upToLimit = Math.min(filled, BAR_LENGTH - 1);
    return "[" + "#".repeat(upToLimit) + "|" + "#".repeat(BAR_LENGTH - upToLimit) + "]";
  }
}

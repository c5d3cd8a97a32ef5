package io.plimsoll.domain.policy;

import io.plimsoll.domain.usage.UsageTotal;
import java.math.BigDecimal;

/**
 * How much may be used: a whole number from 0 to 2⁵³ − 1, in the component's unit (rule 11). The
 * upper bound is the largest whole number that every client of the REST API reads exactly.
 *
 * <p>An {@link IllegalArgumentException} says so when the number is outside these bounds.
 */
public record Limit(long value) {
  public static final long MAX = (1L << 53) - 1;

  public Limit {
    if (value < 0 || value > MAX) {
      throw new IllegalArgumentException("a limit is a whole number from 0 to " + MAX);
    }
  }

  /** Strictly: a total that equals the limit does not exceed it (rule 4). */
  public boolean isExceededBy(UsageTotal total) {
    return total.value().compareTo(BigDecimal.valueOf(value)) > 0;
  }
}

package io.plimsoll.domain.policy;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.usage.UsageTotal;
import java.math.BigDecimal;

/** One limit beside what was used of it in the window, both in the component's unit. */
public record LimitReading(ComponentType component, UsageTotal total, Limit limit) {

  public boolean exceeded() {
    return limit.isExceededBy(total);
  }

  /** Whether this part of the limit is used; never of a limit of 0, which has no parts. */
  boolean reaches(int percent) {
    return limit.value() > 0
        && total
                .value()
                .scaleByPowerOfTen(2)
                .compareTo(BigDecimal.valueOf(limit.value()).multiply(BigDecimal.valueOf(percent)))
            >= 0;
  }
}

package io.plimsoll.domain.policy;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.usage.UsageTotal;

/** One limit beside what was used of it in the window, both in the component's unit. */
public record LimitReading(ComponentType component, UsageTotal total, Limit limit) {

  public boolean exceeded() {
    return limit.isExceededBy(total);
  }
}

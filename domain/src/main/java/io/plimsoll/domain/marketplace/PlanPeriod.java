package io.plimsoll.domain.marketplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a resource had one plan.
 *
 * @param ended null while it lasts
 */
public record PlanPeriod(
    PlanPeriodId id, ResourceId resource, PlanId plan, Instant began, @Nullable Instant ended) {

  public boolean covers(Instant date) {
    return !date.isBefore(began) && (ended == null || ended.isAfter(date));
  }

  public boolean endedBefore(Instant moment) {
    return ended != null && ended.isBefore(moment);
  }
}

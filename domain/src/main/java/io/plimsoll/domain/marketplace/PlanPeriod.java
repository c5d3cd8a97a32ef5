package io.plimsoll.domain.marketplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a resource had one plan.
 *
 * @param ended null while it lasts
 */
public record PlanPeriod(
    PlanPeriodId id, ResourceId resource, PlanId plan, Instant began, @Nullable Instant ended) {}

package io.plimsoll.application.usage;

import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UserUsageId;
import java.time.Instant;

/**
 * The part of one user in what was used.
 *
 * @param whole in what it is a part
 */
public record UserUsageView(
    UserUsageId id,
    Instant created,
    Instant modified,
    String username,
    UsageAmount amount,
    UsageView whole) {}

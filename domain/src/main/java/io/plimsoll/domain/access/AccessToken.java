package io.plimsoll.domain.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token, and how long it is valid.
 *
 * @param used when it was last used, as far as that was noted
 * @param lifetime how long it stays valid after a use; null for ever
 */
public record AccessToken(UserId owner, Instant used, @Nullable Duration lifetime) {
  /** How exactly uses are noted. */
  public static final Duration GRANULARITY = Duration.ofMinutes(1);

  public boolean isExpired(Instant at) {
    return lifetime != null && !used.plus(lifetime).isAfter(at);
  }

  /** Whether a use at this moment is worth being noted. */
  public boolean isStale(Instant at) {
    return used.plus(GRANULARITY).isBefore(at);
  }
}

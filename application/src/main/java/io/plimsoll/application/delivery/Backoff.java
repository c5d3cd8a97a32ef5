package io.plimsoll.application.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: longer after each failure, and not everybody at the same
 * moment.
 */
final class Backoff {
  private static final int MAX_DOUBLINGS = 30;
  private static final int JITTER_PERCENT = 20;

  private final RetrySettings settings;
  private final RandomGenerator random;

  Backoff(RetrySettings settings, RandomGenerator random) {
    this.settings = settings;
    this.random = random;
  }

  /**
   * @param failures so far, at least one
   */
  Duration after(int failures) {
    return about(settings.firstDelay().multipliedBy(1L << Math.min(failures - 1, MAX_DOUBLINGS)));
  }

  /**
   * @param waited how long it could not even be tried so far
   */
  Duration whileWaiting(Duration waited) {
    return about(waited);
  }

  private Duration about(Duration asked) {
    Duration shortest = settings.firstDelay();
    Duration longest = settings.longestDelay();
    Duration atLeast = asked.compareTo(shortest) > 0 ? asked : shortest;
    Duration delay = atLeast.compareTo(longest) < 0 ? atLeast : longest;
    return delay
        .multipliedBy(random.nextInt(100 - JITTER_PERCENT, 100 + JITTER_PERCENT + 1))
        .dividedBy(100);
  }
}

package io.plimsoll.application.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: about as long as it has taken so far, so that the pauses
 * double, and not everybody at the same moment.
 */
final class Backoff {
  private static final int JITTER_PERCENT = 20;

  private final RetrySettings settings;
  private final RandomGenerator random;

  Backoff(RetrySettings settings, RandomGenerator random) {
    this.settings = settings;
    this.random = random;
  }

  /**
   * @param longest the most to wait, if it is less than the longest delay
   */
  Duration after(Duration soFar, Duration longest) {
    Duration most = shorter(longest, settings.longestDelay());
    Duration delay = longer(settings.firstDelay(), shorter(soFar, most));
    return delay
        .multipliedBy(random.nextInt(100 - JITTER_PERCENT, 100 + JITTER_PERCENT + 1))
        .dividedBy(100);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}

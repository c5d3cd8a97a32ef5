package io.plimsoll.application.delivery;

import java.time.Duration;

/**
 * How deliveries are tried again.
 *
 * @param firstDelay after the first failure; later ones are about as long as it has been tried, and
 *     so double
 * @param longestDelay the most that they grow to
 * @param giveUpAfter for how long since the first attempt a delivery is tried
 */
public record RetrySettings(Duration firstDelay, Duration longestDelay, Duration giveUpAfter) {

  public RetrySettings {
    if (!firstDelay.isPositive()
        || longestDelay.compareTo(firstDelay) < 0
        || !giveUpAfter.isPositive()) {
      throw new IllegalArgumentException(
          "delays are longer than nothing, and the longest is at least the first");
    }
  }
}

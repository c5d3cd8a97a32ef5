package io.plimsoll.benchmarks.load;

import java.time.Duration;
import java.util.Arrays;

/** How long each of many answers took, the shortest first. */
public final class Latencies {
  private static final double NANOS = 1e9;

  private final long[] nanos;
  private final Duration time;

  /**
   * @param nanos of each answer, in any order
   * @param time in which they all came
   */
  Latencies(long[] nanos, Duration time) {
    this.nanos = nanos.clone();
    this.time = time;
    Arrays.sort(this.nanos);
  }

  public double requestsPerSecond() {
    return nanos.length / (time.toNanos() / NANOS);
  }

  /**
   * So long or shorter were at least so many of 100.
   *
   * @param percent more than 0, at most 100
   * @throws IllegalStateException when there was no answer
   */
  public Duration percentile(double percent) {
    if (nanos.length == 0) {
      throw new IllegalStateException("there was no answer in %s".formatted(time));
    }
    int rank = (int) Math.ceil(percent * nanos.length / 100);
    return Duration.ofNanos(nanos[Math.max(rank, 1) - 1]);
  }
}

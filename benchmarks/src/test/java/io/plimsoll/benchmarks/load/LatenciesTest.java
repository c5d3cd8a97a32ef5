package io.plimsoll.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenciesTest {
  private static final Duration TIME = Duration.ofSeconds(4);

  @ParameterizedTest
  @CsvSource({"50, 500", "99, 990", "99.9, 999", "100, 1000", "0.01, 1"})
  void aPercentileIsTheLongestOfSoMany(double percent, long nanos) {
    Latencies thousand =
        new Latencies(LongStream.rangeClosed(1, 1000).map(n -> 1001 - n).toArray(), TIME);

    assertThat(thousand.percentile(percent)).isEqualTo(Duration.ofNanos(nanos));
  }

  @Test
  void allPercentilesOfOneAnswerAreItsOwn() {
    Latencies one = new Latencies(new long[] {7}, TIME);

    assertThat(one.percentile(0.1)).isEqualTo(one.percentile(99.9)).isEqualTo(Duration.ofNanos(7));
  }

  @Test
  void requestsAreCountedOverTheWholeTime() {
    assertThat(new Latencies(new long[100], TIME).requestsPerSecond()).isEqualTo(25);
  }

  @Test
  void withoutAnyAnswerThereIsNoPercentile() {
    assertThatThrownBy(() -> new Latencies(new long[0], TIME).percentile(50))
        .isInstanceOf(IllegalStateException.class);
  }
}

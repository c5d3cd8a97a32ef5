package io.plimsoll.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StartTest {

  @Test
  void theMedianOfTimesAndOfMemoryCounts() {
    assertThat(Start.medianOf(List.of(start(5, 100), start(1, 300), start(2, 200))))
        .isEqualTo(start(2, 200));
  }

  @Test
  void whereNobodyTellsTheMemoryTheTimeStillCounts() {
    Start silent = new Start(Duration.ofSeconds(1), OptionalLong.empty());

    assertThat(Start.medianOf(List.of(silent))).isEqualTo(silent);
  }

  @Test
  void memoryIsThePeakThatLinuxTells() {
    assertThat(Memory.in(List.of("VmPeak:\t 9 kB", "VmHWM:\t  250 kB", "VmRSS:\t  200 kB")))
        .hasValue(256_000);
    assertThat(Memory.in(List.of("Name:\tjava"))).isEmpty();
  }

  private static Start start(long seconds, long memory) {
    return new Start(Duration.ofSeconds(seconds), OptionalLong.of(memory));
  }
}

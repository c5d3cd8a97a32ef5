package io.plimsoll.benchmarks.start;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/**
 * A start of the server.
 *
 * @param time from the start of the process until it listened
 * @param memory in bytes; empty where the system does not tell
 */
record Start(Duration time, OptionalLong memory) {

  /** The medians of both. */
  static Start medianOf(List<Start> starts) {
    return new Start(
        starts.stream()
            .map(Start::time)
            .sorted()
            .skip((starts.size() - 1) / 2)
            .findFirst()
            .orElseThrow(),
        starts.stream()
            .map(Start::memory)
            .filter(OptionalLong::isPresent)
            .map(OptionalLong::getAsLong)
            .sorted(Comparator.naturalOrder())
            .skip((starts.size() - 1) / 2)
            .mapToLong(Long::longValue)
            .findFirst());
  }
}

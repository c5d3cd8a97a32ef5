package io.plimsoll.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** What memory of the machine a process has had at most, as Linux tells. */
final class Memory {
  private static final String PEAK = "VmHWM:";
  private static final long KILO = 1024;

  private Memory() {}

  /** In bytes; empty on other systems. */
  static OptionalLong of(long pid) {
    try {
      return in(Files.readAllLines(Path.of("/proc/%d/status".formatted(pid))));
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  static OptionalLong in(List<String> status) {
    return status.stream()
        .filter(line -> line.startsWith(PEAK))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILO)
        .findFirst();
  }
}

package io.plimsoll.bootstrap.command;

import io.plimsoll.application.feed.ImportFeed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Shows on standard error how far long work has come: on a terminal in one line that changes,
 * elsewhere in a new line now and then.
 */
final class ProgressLine implements ImportFeed.Progress, AutoCloseable {
  private static final Duration ON_TERMINAL = Duration.ofMillis(100);
  private static final Duration ELSEWHERE = Duration.ofSeconds(5);

  private final Console console;
  private final InstantSource clock;
  private String topic = "";
  private String shown = "";
  private String latest = "";
  private Instant shownAt = Instant.EPOCH;

  ProgressLine(Console console, InstantSource clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public void read(String file, long records) {
    tell(file, String.format(Locale.ROOT, "%s: %,d records", file, records));
  }

  @Override
  public void evaluated(long policies, long ofPolicies) {
    tell(
        "evaluation",
        String.format(Locale.ROOT, "evaluated %,d of %,d policies", policies, ofPolicies));
  }

  /** Shows how far the work came in the end. */
  @Override
  public synchronized void close() {
    show();
    if (console.terminal() && !shown.isEmpty()) {
      console.err().println();
    }
  }

  private synchronized void tell(String about, String progress) {
    boolean another = !about.equals(topic);
    if (another) {
      show();
      topic = about;
    }
    latest = progress;
    Duration pause = console.terminal() ? ON_TERMINAL : ELSEWHERE;
    if (another || !clock.instant().isBefore(shownAt.plus(pause))) {
      show();
    }
  }

  private void show() {
    if (latest.equals(shown)) {
      return;
    }
    if (console.terminal()) {
      String padding = " ".repeat(Math.max(0, shown.length() - latest.length()));
      console.err().print("\r" + latest + padding);
      console.err().flush();
    } else {
      console.err().println(latest);
    }
    shown = latest;
    shownAt = clock.instant();
  }
}

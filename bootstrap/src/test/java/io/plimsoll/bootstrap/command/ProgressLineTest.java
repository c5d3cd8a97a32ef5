package io.plimsoll.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final Recording recording = new Recording();
  private Instant now = Instant.parse("2026-03-01T02:00:00Z");

  @Test
  void saysNothingWhenThereWasNoProgress() {
    try (ProgressLine progress = new ProgressLine(recording.console(true), () -> now)) {
      assertThat(progress).isNotNull();
    }

    assertThat(recording.err()).isEmpty();
  }

  @Test
  void printsTheFirstAndTheLastLineAndOnlySomeBetween() {
    try (ProgressLine progress = new ProgressLine(recording.console(false), () -> now)) {
      for (int evaluated = 0; evaluated <= 10; evaluated++) {
        progress.evaluated(evaluated * 100L, 1000);
        now = now.plusSeconds(1);
      }
    }

    assertThat(recording.err().lines())
        .containsExactly(
            "evaluated 0 of 1,000 policies",
            "evaluated 500 of 1,000 policies",
            "evaluated 1,000 of 1,000 policies");
  }

  @Test
  void finishesAFileBeforeItShowsTheNext() {
    try (ProgressLine progress = new ProgressLine(recording.console(false), () -> now)) {
      progress.read("resources.csv", 1);
      progress.read("resources.csv", 12_000);
      progress.read("usages.csv", 3);
    }

    assertThat(recording.err().lines())
        .containsExactly(
            "resources.csv: 1 records", "resources.csv: 12,000 records", "usages.csv: 3 records");
  }

  @Test
  void usesNoControlCharactersUnlessSomebodyWatchesOnATerminal() {
    try (ProgressLine progress = new ProgressLine(recording.console(false), () -> now)) {
      progress.evaluated(1, 2);
    }

    assertThat(recording.err()).doesNotContain("\r");
  }

  @Test
  void overwritesTheLineOnATerminalWithoutLeavingRests() {
    try (ProgressLine progress = new ProgressLine(recording.console(true), () -> now)) {
      progress.read("organizations.csv", 1);
      progress.read("usages.csv", 2);
    }

    assertThat(recording.err())
        .isEqualTo(
            "\rorganizations.csv: 1 records\rusages.csv: 2 records       "
                + System.lineSeparator());
  }
}

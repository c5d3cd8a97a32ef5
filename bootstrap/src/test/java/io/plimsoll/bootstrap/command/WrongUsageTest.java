package io.plimsoll.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {
  private final Recording recording = new Recording();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluat",
        "evaluate --as-of 2005-13",
        "evaluate --as-of yesterday",
        "evaluate extra",
        "evaluate --stop --json",
        "evaluate --stop --as-of 2026-01",
        "import",
        "import /no/such/folder",
        "check --json"
      })
  void isOneLineOnStandardErrorAndStatus2(String line) {
    int status = Plimsoll.run(recording.console(false), line.split(" ", -1));

    assertThat(status).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(recording.err().lines()).hasSize(1).allMatch(said -> said.startsWith("plimsoll: "));
    assertThat(recording.out()).isEmpty();
  }

  @Test
  void helpNamesEveryCommand() {
    int status = Plimsoll.run(recording.console(false), "--help");

    assertThat(status).isEqualTo(ExitStatus.DONE);
    assertThat(recording.out()).contains("serve", "demo", "import", "evaluate", "work", "check");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "demo", "import", "evaluate", "work", "check"})
  void everyCommandHasHelp(String command) {
    assertThat(Plimsoll.run(recording.console(false), command, "--help")).isZero();
    assertThat(recording.out()).startsWith("Usage: plimsoll " + command);
  }
}

package io.plimsoll.bootstrap.command;

import io.plimsoll.application.usage.CheckTotals;
import io.plimsoll.application.usage.CheckTotals.Difference;
import io.plimsoll.application.usage.CheckTotals.Findings;
import io.plimsoll.bootstrap.command.Table.Column;
import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/** Recomputes the sums of usage. */
@Command(
    name = "check",
    description = "Recomputes the sums of usage and reports every difference; changes nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  private static final int NAMED = 100;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ConfigurableApplicationContext application = PlimsollApplication.forWork()) {
      Findings findings = application.getBean(CheckTotals.class).check(NAMED);
      if (findings.differences() == 0) {
        console.out().println("All sums of usage agree with the amounts.");
        return ExitStatus.DONE;
      }
      print(findings);
      return ExitStatus.FAULTS;
    }
  }

  private void print(Findings findings) {
    Table table =
        new Table(
            console.out(),
            Column.words("ORGANIZATION", 23),
            Column.words("OFFERING", 22),
            Column.words("COMPONENT", 16),
            Column.words("MONTH", 7),
            Column.number("SUM", 21),
            Column.number("AMOUNTS", 21));
    table.printHeader();
    for (Difference difference : findings.named()) {
      table.printRow(
          difference.organization(),
          difference.offering(),
          difference.component().value(),
          difference.month().toString(),
          difference.kept().toString(),
          difference.recomputed().toString());
    }
    console.out().println();
    console
        .out()
        .printf(
            "%d differences, %d of them shown%n", findings.differences(), findings.named().size());
  }
}

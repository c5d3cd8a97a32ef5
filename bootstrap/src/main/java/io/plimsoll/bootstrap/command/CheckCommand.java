package io.plimsoll.bootstrap.command;

import io.plimsoll.application.policy.CheckLimits;
import io.plimsoll.application.usage.CheckTotals;
import io.plimsoll.bootstrap.command.Table.Column;
import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/** Recomputes the sums of usage, and the totals of limits. */
@Command(
    name = "check",
    description =
        "Recomputes the sums of usage and the totals of limits, and reports every difference;"
            + " changes nothing.",
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
      BillingMonth month =
          BillingMonth.at(
              application.getBean(InstantSource.class).instant(),
              application.getBean(ZoneId.class));
      CheckTotals.Findings sums = application.getBean(CheckTotals.class).check(NAMED);
      CheckLimits.Findings limits = application.getBean(CheckLimits.class).check(month, NAMED);
      print(sums);
      print(limits, month);
      return sums.differences() + limits.differences() == 0 ? ExitStatus.DONE : ExitStatus.FAULTS;
    }
  }

  private void print(CheckTotals.Findings sums) {
    if (sums.differences() == 0) {
      console.out().println("All sums of usage agree with the amounts.");
      return;
    }
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
    for (CheckTotals.Difference difference : sums.named()) {
      table.printRow(
          difference.organization(),
          difference.offering(),
          difference.component().value(),
          difference.month().toString(),
          difference.kept().toString(),
          difference.recomputed().toString());
    }
    printCount(sums.differences(), sums.named().size());
  }

  private void print(CheckLimits.Findings limits, BillingMonth month) {
    if (limits.differences() == 0) {
      console
          .out()
          .printf(
              "All %d totals that limits keep as of %s agree with the sums.%n",
              limits.compared(), month);
      return;
    }
    Table table =
        new Table(
            console.out(),
            Column.words("POLICY", 36),
            Column.words("OFFERING", 22),
            Column.words("COMPONENT", 16),
            Column.number("TOTAL", 19),
            Column.number("SUMS", 19));
    table.printHeader();
    for (CheckLimits.Difference difference : limits.named()) {
      table.printRow(
          difference.policy().toString(),
          difference.offering(),
          difference.component().value(),
          difference.kept().toString(),
          difference.recomputed().toString());
    }
    printCount(limits.differences(), limits.named().size());
  }

  private void printCount(long differences, int shown) {
    console.out().println();
    console.out().printf("%d differences, %d of them shown%n", differences, shown);
  }
}

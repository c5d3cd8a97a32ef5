package io.plimsoll.benchmarks.evaluate;

import io.plimsoll.benchmarks.DataOptions;
import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.evaluate.Agreement.Comparison;
import io.plimsoll.benchmarks.marketplace.Store;
import io.plimsoll.benchmarks.report.Machine;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the nightly evaluation. */
@Command(
    name = "evaluate",
    description = {
      "Measures the nightly job beside the best single statement, and beside one query per limit.",
      "Exit status 1 means that they do not agree on every verdict."
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class EvaluateBench implements Callable<Integer> {
  private static final int AGREED = 0;
  private static final int NOT_AGREED = 1;

  @Mixin private DataOptions data;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "How often the statement and the job run, the job in turn as on the first night of a month and"
              + " as on any other; the medians count.")
  private int runs;

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "200",
      description = "For how many policies their limits are asked for one by one.")
  private int sample;

  @Option(
      names = "--statements",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print the N statements of the job that took longest.")
  private int statements;

  @Option(
      names = "--jvm",
      paramLabel = "OPTION",
      description = "One more option of the job's Java process, such as a flight recording.")
  private List<String> options = new ArrayList<>();

  @Override
  public Integer call() throws SQLException, IOException, InterruptedException {
    try (Store store = data.open(EvaluateBench::progress)) {
      return measure(store.database());
    }
  }

  private int measure(Database database) throws SQLException, IOException, InterruptedException {
    List<Duration> floors = new ArrayList<>();
    Floor floor = new Floor(database);
    progress("floor, unmeasured");
    floor.run();
    for (int run = 1; run <= runs; run++) {
      progress("floor, run %d of %d".formatted(run, runs));
      floors.add(floor.run());
    }
    progress("nightly job, once and then twice %d runs".formatted(runs));
    Night.All nights = new Night(database, options).run(runs);
    progress("a sample of %d policies, limit by limit, unmeasured and measured".formatted(sample));
    PerPolicyWay perPolicy = new PerPolicyWay(database);
    perPolicy.run(sample);
    PerPolicyWay.Took oneByOne = perPolicy.run(sample);

    Results results =
        new Results(
            System.out,
            database.number("select count(*) from offering_usage_policy"),
            median(floors, Comparator.naturalOrder()));
    System.out.printf(
        "Scale %s, median of %d runs; %s:%n%n", data.scale(), runs, Machine.describe(database));
    results.printTimes(
        median(nights.others(), Comparator.comparing(Night.Took::time)),
        median(nights.firstOfAMonth(), Comparator.comparing(Night.Took::time)),
        nights.firstOfItsProcess(),
        oneByOne);
    List<Comparison> comparisons = new Agreement(database).compare();
    results.printComparisons(comparisons);
    new Statements(database).print(System.out, statements);
    return Agreement.isComplete(comparisons) ? AGREED : NOT_AGREED;
  }

  private static <T> T median(List<T> measured, Comparator<T> order) {
    return measured.stream().sorted(order).toList().get((measured.size() - 1) / 2);
  }

  private static void progress(String what) {
    System.err.println("bench: " + what);
  }
}

package io.plimsoll.benchmarks.start;

import io.plimsoll.benchmarks.database.EmbeddedServer;
import io.plimsoll.benchmarks.report.Machine;
import io.plimsoll.benchmarks.report.MarkdownTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how the server starts. */
@Command(
    name = "start",
    description =
        "Measures how long the server takes to listen, and how much memory, in all ways"
            + " to start it.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class StartBench implements Callable<Integer> {
  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often each is started; the median counts: ${DEFAULT-VALUE}.")
  private int runs;

  @Override
  public Integer call() throws SQLException, IOException, InterruptedException {
    Path folder = Files.createTempDirectory("bench-start");
    try (EmbeddedServer postgres = EmbeddedServer.startIn(folder.resolve("postgres"))) {
      System.out.printf(
          "Median of %d starts on empty databases; %s:%n",
          runs, Machine.describe(postgres.database()));
      List<Way> ways = Way.all();
      measure("embedded database", Place.embedded(), ways);
      measure("PostgreSQL", Place.besides(postgres.database()), ways);
      if (ways.stream().noneMatch(Way::usesCache)) {
        System.out.printf(
            "%nThe program was built without an AOT cache: that takes JDK 25 or newer.%n");
      }
      return 0;
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private void measure(String name, Place place, List<Way> ways) throws SQLException, IOException {
    List<List<Start>> starts = new ArrayList<>();
    ways.forEach(way -> starts.add(new ArrayList<>()));
    for (int run = 1; run <= runs; run++) {
      System.err.printf("bench: %s, run %d of %d%n", name, run, runs);
      for (int way = 0; way < ways.size(); way++) {
        starts.get(way).add(place.start(ways.get(way).program()));
      }
    }
    System.out.println();
    MarkdownTable table = new MarkdownTable(System.out, name, "seconds", "x first", "resident");
    Duration first = Start.medianOf(starts.getFirst()).time();
    for (int way = 0; way < ways.size(); way++) {
      Start median = Start.medianOf(starts.get(way));
      table.row(
          ways.get(way).name(),
          "%,.2f".formatted(median.time().toMillis() / THOUSAND),
          "%,.2f".formatted((double) median.time().toNanos() / first.toNanos()),
          words(median.memory()));
    }
  }

  private static String words(OptionalLong memory) {
    return memory.isEmpty() ? "-" : "%,.0f MB".formatted(memory.getAsLong() / MILLION);
  }
}

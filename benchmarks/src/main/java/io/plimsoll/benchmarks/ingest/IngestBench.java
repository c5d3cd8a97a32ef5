package io.plimsoll.benchmarks.ingest;

import io.plimsoll.benchmarks.DataOptions;
import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.database.DatabaseCopy;
import io.plimsoll.benchmarks.load.Clients;
import io.plimsoll.benchmarks.marketplace.Store;
import io.plimsoll.benchmarks.marketplace.Timeline;
import io.plimsoll.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast usage is taken. */
@Command(
    name = "ingest",
    description = {
      "Measures usage reports over HTTP, with policies and without, and the import of a feed beside"
          + " COPY.",
      "Exit status 1 means that the import and COPY do not come to the same sums."
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class IngestBench implements Callable<Integer> {
  private static final String COPY = "plimsoll_bench_ingest";
  private static final String SUMS =
      """
      select count(*) || ' ' || md5(string_agg(
        component_id || ' ' || organization_id || ' ' || billing_month || ' ' || amount, ','
        order by component_id, organization_id, billing_month))
      from usage_total where billing_month > %d
      """
          .formatted(Timeline.PRESENT.number());

  @Mixin private DataOptions data;

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many clients report at the same time: ${DEFAULT-VALUE}.")
  private int clients;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "30",
      description = "For how long they are measured, each time: ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      defaultValue = "20",
      description = "For how many seconds they report unmeasured before: ${DEFAULT-VALUE}.")
  private int warmUp;

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many months the feed has of each resource: ${DEFAULT-VALUE}.")
  private int months;

  @Override
  public Integer call() throws SQLException, IOException, InterruptedException {
    Path folder = Files.createTempDirectory("bench-ingest");
    try (Store store = data.open(IngestBench::progress)) {
      System.out.printf(
          "Scale %s, %d clients for %d s after %d s; %s:%n%n",
          data.scale(), clients, seconds, warmUp, Machine.describe(store.database()));
      measureReports(store.database());
      return measureImport(store.database(), folder) ? 0 : 1;
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private void measureReports(Database database)
      throws SQLException, IOException, InterruptedException {
    progress("usage is reported");
    try (DatabaseCopy copy = DatabaseCopy.of(database, COPY)) {
      LiveReports reports =
          new LiveReports(
              copy.database(),
              new Clients(clients),
              Duration.ofSeconds(warmUp),
              Duration.ofSeconds(seconds));
      new Results(System.out).printReports(reports.run(data.seed()));
    }
  }

  /** Returns whether both came to the same sums. */
  private boolean measureImport(Database database, Path folder)
      throws SQLException, IOException, InterruptedException {
    progress("a feed is written");
    UsageFeed feed;
    Duration floor;
    String sums;
    try (DatabaseCopy copy = DatabaseCopy.of(database, COPY)) {
      feed = UsageFeed.write(copy.database(), folder, months, data.seed());
      copy.database().execute("checkpoint");
      floor = new FeedFloor(copy.database()).run(feed);
      sums = copy.database().text(SUMS);
    }
    progress("the feed is imported");
    try (DatabaseCopy copy = DatabaseCopy.of(database, COPY)) {
      FeedImport.Took took = new FeedImport(copy.database()).run(feed, folder);
      new Results(System.out).printImport(feed, took, floor);
      boolean same = sums.equals(copy.database().text(SUMS));
      System.out.printf("%nThe import came to %s sums as COPY.%n", same ? "the same" : "OTHER");
      return same;
    }
  }

  private static void progress(String what) {
    System.err.println("bench: " + what);
  }
}

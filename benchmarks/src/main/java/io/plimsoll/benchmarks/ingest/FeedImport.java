package io.plimsoll.benchmarks.ingest;

import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** Imports a feed by the command that does so, with all policies. */
record FeedImport(Database database) {
  /**
   * What it took.
   *
   * @param loading of that, to load the feed
   * @param evaluating of that, to evaluate the policies
   */
  record Took(Duration time, Duration loading, Duration evaluating) {}

  /**
   * @param folder for what the command says and refuses
   * @throws IOException when it does not take every line; it says why
   */
  Took run(UsageFeed feed, Path folder) throws SQLException, IOException, InterruptedException {
    long began = System.nanoTime();
    Program.inLittleMemory()
        .on(database, feed.now())
        .run(
            folder.resolve("import.log").toFile(),
            "import",
            "--rejected",
            folder.resolve("rejected").toString(),
            feed.folder().toString());
    Duration time = Duration.ofNanos(System.nanoTime() - began);
    return new Took(time, step("usages.csv"), step("evaluationStep"));
  }

  private Duration step(String name) throws SQLException {
    return Duration.ofMillis(
        database.number(
            """
            select coalesce(sum(extract(epoch from end_time - start_time)) * 1000, 0)::bigint
            from batch_step_execution where step_name = '%s'
            """
                .formatted(name)));
  }
}

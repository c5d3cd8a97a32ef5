package io.plimsoll.benchmarks.ingest;

import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.marketplace.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * The least that an import can cost: the rows go into the usage table by one COPY, with the keys of
 * everything known, and the sums by one statement; constraints and indexes stay. It understands no
 * feed, doubts nothing, keeps no reports, and evaluates nothing.
 */
record FeedFloor(Database database) {

  Duration run(UsageFeed feed) throws SQLException, IOException {
    try (Connection connection = database.connect();
        Statement command = connection.createStatement()) {
      long began = System.nanoTime();
      connection.setAutoCommit(false);
      try (OutputStream rows =
          new PGCopyOutputStream(
              connection.unwrap(PGConnection.class),
              "copy component_usage (%s) from stdin".formatted(UsageFeed.COLUMNS))) {
        Files.copy(feed.rows(), rows);
      }
      command.execute(sums());
      connection.commit();
      return Duration.ofNanos(System.nanoTime() - began);
    }
  }

  private static String sums() {
    return """
    insert into usage_total (component_id, organization_id, billing_month, amount, reported)
    select component_id, organization_id, billing_month, sum(amount), max(reported)
    from component_usage
    join resource on resource.id = resource_id
    join project on project.id = project_id
    where billing_month > %d
    group by component_id, organization_id, billing_month
    on conflict (component_id, organization_id, billing_month) do update
      set amount = usage_total.amount + excluded.amount, reported = excluded.reported
    """
        .formatted(Timeline.PRESENT.number());
  }
}

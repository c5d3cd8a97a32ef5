package io.plimsoll.benchmarks.ingest;

import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.marketplace.Timeline;
import io.plimsoll.domain.usage.BillingMonth;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/**
 * What all resources in use have used in the months that come, from half to one and a half times of
 * what they used in the present month: as a feed, and as rows of the usage table.
 *
 * @param rows the same, in the text format of COPY
 * @param months the earliest first
 */
record UsageFeed(Path folder, Path rows, long count, List<BillingMonth> months) {
  private static final Duration MIDDLE_OF_MONTH = Duration.ofDays(14);

  /** The columns of the rows. */
  static final String COLUMNS =
      "resource_id, component_id, billing_month, amount, created, reported, component_type";

  /** Writes it below the folder. */
  static UsageFeed write(Database database, Path folder, int months, long seed)
      throws SQLException, IOException {
    List<BillingMonth> coming =
        Stream.iterate(Timeline.PRESENT.next(), BillingMonth::next).limit(months).toList();
    UsageFeed feed =
        new UsageFeed(
            Files.createDirectory(folder.resolve("feed")), folder.resolve("rows"), 0, coming);
    database.execute(feed.table(seed));
    feed.copy(
        database,
        """
        copy (select backend_id as resource, component_type as component,
                     billing_month / 100 || '-' || lpad((billing_month %% 100)::text, 2, '0')
                       as billing_period,
                     amount as usage
              from bench.feed order by billing_month, resource_id, component_id)
        to stdout (format csv, header)
        """,
        feed.folder.resolve("usages.csv"));
    feed.copy(
        database,
        "copy (select %s from bench.feed order by billing_month, resource_id, component_id) to stdout",
        feed.rows);
    return new UsageFeed(
        feed.folder, feed.rows, database.number("select count(*) from bench.feed"), coming);
  }

  private String table(long seed) {
    return """
    create unlogged table bench.feed as
    select resource.backend_id, resource_id, component_id, coming.number as billing_month,
           trunc(amount * (0.5 + part / 1024.0), 2) as amount,
           timestamptz '%1$s' as created, timestamptz '%1$s' as reported, component_type
    from component_usage
    join resource on resource.id = resource_id and state = 'OK'
    cross join unnest(array[%2$s]) as coming (number)
    cross join lateral (
      select hashint8extended(resource_id * 1000 + component_id, %3$d + coming.number) & 1023)
      as chance (part)
    where billing_month = %4$d
    """
        .formatted(
            now(),
            String.join(",", months.stream().map(month -> "" + month.number()).toList()),
            seed,
            Timeline.PRESENT.number());
  }

  private void copy(Database database, String statement, Path file)
      throws SQLException, IOException {
    try (Connection connection = database.connect();
        InputStream rows =
            new PGCopyInputStream(
                connection.unwrap(PGConnection.class), statement.formatted(COLUMNS))) {
      Files.copy(rows, file);
    }
  }

  /** In the last of the months. */
  Instant now() {
    return months.getLast().begin(ZoneOffset.UTC).plus(MIDDLE_OF_MONTH);
  }
}

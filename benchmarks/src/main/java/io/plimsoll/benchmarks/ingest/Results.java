package io.plimsoll.benchmarks.ingest;

import io.plimsoll.benchmarks.load.Latencies;
import io.plimsoll.benchmarks.report.MarkdownTable;
import java.io.PrintStream;
import java.time.Duration;

/** Prints what was measured, as tables of Markdown. */
record Results(PrintStream out) {
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;

  void printReports(LiveReports.Took took) {
    MarkdownTable table =
        new MarkdownTable(out, "set_usage", "requests/s", "p50 ms", "p99 ms", "p99.9 ms", "x bare");
    reports(
        table,
        "with policies, %,d transitions".formatted(took.transitions()),
        took.evaluated(),
        took.ratio());
    reports(table, "bare: without policies", took.bare(), 1);
    out.println();
  }

  private static void reports(MarkdownTable table, String way, Latencies took, double ratio) {
    table.row(
        way,
        "%,.0f".formatted(took.requestsPerSecond()),
        millis(took, 50),
        millis(took, 99),
        millis(took, 99.9),
        "%,.2f".formatted(ratio));
  }

  private static String millis(Latencies took, double percent) {
    return "%,.1f".formatted(took.percentile(percent).toNanos() / MILLION);
  }

  void printImport(UsageFeed feed, FeedImport.Took took, Duration floor) {
    MarkdownTable table =
        new MarkdownTable(
            out, "feed of %,d lines".formatted(feed.count()), "seconds", "rows/s", "x floor");
    imported(table, "floor: COPY, and one statement for the sums", feed, floor, floor);
    imported(table, "import, from its start to its end", feed, took.time(), floor);
    imported(table, "- the feed is loaded", feed, took.loading(), floor);
    imported(table, "- the policies are evaluated", feed, took.evaluating(), floor);
  }

  private static void imported(
      MarkdownTable table, String way, UsageFeed feed, Duration time, Duration floor) {
    double seconds = time.toNanos() / BILLION;
    table.row(
        way,
        "%,.2f".formatted(seconds),
        "%,.0f".formatted(feed.count() / seconds),
        "%,.2f".formatted((double) time.toNanos() / floor.toNanos()));
  }
}

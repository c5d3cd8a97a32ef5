package io.plimsoll.benchmarks.api;

import io.plimsoll.benchmarks.report.MarkdownTable;
import java.io.PrintStream;
import java.util.Map;

/** Prints what was measured, as a table of Markdown. */
final class Results {
  private static final double THOUSAND = 1e3;

  private Results() {}

  /**
   * @param measured the constant answer first
   */
  static void print(PrintStream out, Map<String, Wrk.Took> measured) {
    double constant = measured.values().iterator().next().p99();
    MarkdownTable table =
        new MarkdownTable(
            out, "answer", "requests/s", "p50 ms", "p99 ms", "p99.9 ms", "p99 x const.");
    measured.forEach((answer, took) ->
        table.row(
            answer,
            "%,.0f".formatted(took.requestsPerSecond()),
            millis(took.p50()),
            millis(took.p99()),
            millis(took.p999()),
            "%,.2f".formatted(took.p99() / constant)));
  }

  private static String millis(long micros) {
    return "%,.2f".formatted(micros / THOUSAND);
  }
}

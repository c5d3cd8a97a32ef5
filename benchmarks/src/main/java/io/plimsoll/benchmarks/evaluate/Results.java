package io.plimsoll.benchmarks.evaluate;

import io.plimsoll.benchmarks.evaluate.Agreement.Comparison;
import io.plimsoll.benchmarks.report.MarkdownTable;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Prints what was measured, as a table of Markdown. */
final class Results {
  private static final double MILLION = 1e6;
  private static final double THOUSAND = 1e3;

  private final PrintStream out;
  private final long policies;
  private final Duration floor;

  /**
   * @param policies how many there are
   * @param floor what all is compared with
   */
  Results(PrintStream out, long policies, Duration floor) {
    this.out = out;
    this.policies = policies;
    this.floor = floor;
  }

  /**
   * @param ofAMonth the first night of a month
   * @param ofItsProcess such a one, too
   */
  void printTimes(
      Night.Took night, Night.Took ofAMonth, Night.Took ofItsProcess, PerPolicyWay.Took sample) {
    MarkdownTable table =
        new MarkdownTable(
            out, "way", "seconds", "x floor", "policies/s", "peak heap", "statements");
    times(table, "floor: one statement", floor, "", "1");
    times(table, "nightly job, %,d transitions".formatted(night.transitions()), night);
    times(table, "- its partitions", night.evaluating(), "", "");
    times(table, "- months without a report", night.carrying(), "", "");
    times(table, "nightly job, the first of a month", ofAMonth);
    times(table, "- and the first of its process", ofItsProcess);
    times(
        table,
        "per policy, extrapolated from %,d policies".formatted(sample.policies()),
        sample.extrapolatedTo(policies),
        "",
        "%,d".formatted(sample.limits() * policies / sample.policies()));
    out.printf(
        "%nThe nightly job is %,.0f times as fast as the per-policy way.%n",
        seconds(sample.extrapolatedTo(policies)) / seconds(night.time()));
  }

  private void times(MarkdownTable table, String way, Night.Took night) {
    times(
        table,
        way,
        night.time(),
        "%,.0f MB".formatted(night.heap() / MILLION),
        night.statements() == 0 ? "unknown" : "%,d".formatted(night.statements()));
  }

  private void times(
      MarkdownTable table, String way, Duration time, String heap, String statements) {
    table.row(
        way,
        "%,.2f".formatted(seconds(time)),
        "%,.2f".formatted(seconds(time) / seconds(floor)),
        "%,.0f".formatted(policies / Math.max(seconds(time), 1 / THOUSAND)),
        heap,
        statements);
  }

  private static double seconds(Duration time) {
    return time.toNanos() / THOUSAND / MILLION;
  }

  void printComparisons(List<Comparison> comparisons) {
    out.printf("%nCompared with the verdicts of the one statement:%n");
    for (Comparison each : comparisons) {
      out.printf("- %,d %s: %,d different%n", each.compared(), each.what(), each.different());
    }
  }
}

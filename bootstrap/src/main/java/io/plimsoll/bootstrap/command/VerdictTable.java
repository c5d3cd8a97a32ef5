package io.plimsoll.bootstrap.command;

import io.plimsoll.bootstrap.command.Table.Column;
import io.plimsoll.domain.policy.LimitReading;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Prints policies in a table of 120 columns, one line per limit, and counts them all. */
final class VerdictTable implements Consumer<JudgedPolicy> {
  private static final int ID_LENGTH = 8;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST_SHARE = new BigDecimal("9999.9");

  private final Predicate<JudgedPolicy> worthARow;
  private final Table table;
  private final PrintWriter out;
  private boolean begun;
  private long policies;
  private long fired;
  private long changed;

  VerdictTable(PrintWriter out, Predicate<JudgedPolicy> worthARow) {
    this.out = out;
    this.worthARow = worthARow;
    this.table =
        new Table(
            out,
            Column.words("POLICY", ID_LENGTH),
            Column.words("OFFERING", 22),
            Column.words("PERIOD", 8),
            Column.words("COMPONENT", 13),
            Column.number("TOTAL", 21),
            Column.number("LIMIT", 16),
            Column.number("SHARE", 7),
            Column.words("OUTCOME", 11));
  }

  @Override
  public void accept(JudgedPolicy judged) {
    policies++;
    fired += judged.fired() ? 1 : 0;
    changed += judged.changed() ? 1 : 0;
    if (worthARow.test(judged)) {
      if (!begun) {
        table.printHeader();
        begun = true;
      }
      print(judged);
    }
  }

  /** Ends the table with a line that counts. */
  void printSummary(String when) {
    if (begun) {
      out.println();
    }
    out.printf(
        Locale.ROOT, "%d policies, %d fired, %d changed (%s)%n", policies, fired, changed, when);
  }

  private void print(JudgedPolicy judged) {
    OfferingUsagePolicy policy = judged.policy();
    String id = policy.id().toString().substring(0, ID_LENGTH);
    String offering = judged.offering().name().value();
    String period = policy.terms().period().label();
    List<LimitReading> readings = judged.verdict().readings();
    if (readings.isEmpty()) {
      table.printRow(id, offering, period, "-", "-", "-", "-", judged.outcome());
    }
    for (int i = 0; i < readings.size(); i++) {
      LimitReading reading = readings.get(i);
      boolean first = i == 0;
      table.printRow(
          first ? id : "",
          first ? offering : "",
          first ? period : "",
          reading.component().value(),
          reading.total().toString(),
          Long.toString(reading.limit().value()),
          share(reading),
          first ? judged.outcome() : "");
    }
  }

  /** In percent; rounded so that it is above 100 exactly when the limit is exceeded. */
  private static String share(LimitReading reading) {
    if (reading.limit().value() == 0) {
      return "-";
    }
    BigDecimal percent =
        reading
            .total()
            .value()
            .multiply(HUNDRED)
            .divide(
                BigDecimal.valueOf(reading.limit().value()),
                1,
                reading.exceeded() ? RoundingMode.CEILING : RoundingMode.FLOOR);
    return percent.compareTo(LARGEST_SHARE) > 0 ? ">9999%" : percent.toPlainString() + "%";
  }
}

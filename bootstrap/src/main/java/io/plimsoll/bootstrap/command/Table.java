package io.plimsoll.bootstrap.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.StringJoiner;

/**
 * Prints rows of text under fixed columns. Words that are too long for their column are cut;
 * numbers never are.
 */
final class Table {
  private static final String GAP = "  ";
  private static final String CUT = "…";

  private final PrintWriter out;
  private final List<Column> columns;

  /**
   * @param width in characters
   */
  record Column(String title, int width, boolean number) {
    static Column words(String title, int width) {
      return new Column(title, width, false);
    }

    static Column number(String title, int width) {
      return new Column(title, width, true);
    }
  }

  Table(PrintWriter out, Column... columns) {
    this.out = out;
    this.columns = List.of(columns);
  }

  void printHeader() {
    printRow(columns.stream().map(Column::title).toArray(String[]::new));
  }

  void printRow(String... cells) {
    StringJoiner row = new StringJoiner(GAP);
    for (int i = 0; i < columns.size(); i++) {
      row.add(fitted(printable(cells[i]), columns.get(i)));
    }
    out.println(row.toString().stripTrailing());
  }

  private static String fitted(String cell, Column column) {
    int length = cell.codePointCount(0, cell.length());
    if (length <= column.width()) {
      String padding = " ".repeat(column.width() - length);
      return column.number() ? padding + cell : cell + padding;
    }
    return column.number()
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, column.width() - 1)) + CUT;
  }

  /** Names come from outside; what controls a terminal must not reach it. */
  private static String printable(String cell) {
    return cell.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
  }
}

package io.plimsoll.benchmarks.report;

import java.io.PrintStream;
import java.util.Collections;

/** Prints a table in Markdown: words in the first column, numbers in the others. */
public final class MarkdownTable {
  private static final int WORDS = 48;
  private static final int NUMBER = 12;

  private final PrintStream out;

  /** Prints its head. */
  public MarkdownTable(PrintStream out, String words, String... numbers) {
    this.out = out;
    row(words, numbers);
    row("---", Collections.nCopies(numbers.length, "--:").toArray(String[]::new));
  }

  /** Prints a row; a cell may be empty. */
  public void row(String words, String... numbers) {
    out.printf("| %-" + WORDS + "s |", words);
    for (String number : numbers) {
      out.printf(" %" + NUMBER + "s |", number);
    }
    out.println();
  }
}

package io.plimsoll.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.command.Table.Column;
import org.junit.jupiter.api.Test;

class TableTest {
  private final Recording recording = new Recording();
  private final Table table =
      new Table(
          recording.console(false).out(), Column.words("NAME", 6), Column.number("AMOUNT", 7));

  @Test
  void alignsWordsToTheLeftAndNumbersToTheRight() {
    table.printHeader();
    table.printRow("ice", "12.50");

    assertThat(recording.out().lines()).containsExactly("NAME     AMOUNT", "ice       12.50");
  }

  @Test
  void cutsLongWordsToTheWidthOfTheirColumn() {
    table.printRow("sea-ice model", "1");

    assertThat(recording.out().lines()).containsExactly("sea-i…        1");
  }

  @Test
  void countsCharactersThatJavaStoresAsTwo() {
    table.printRow("𝒜𝒜𝒜𝒜𝒜𝒜", "1");

    assertThat(recording.out().lines()).containsExactly("𝒜𝒜𝒜𝒜𝒜𝒜        1");
  }

  @Test
  void neverCutsNumbers() {
    table.printRow("ice", "123456789.25");

    assertThat(recording.out().lines()).containsExactly("ice     123456789.25");
  }

  @Test
  void keepsControlCharactersAwayFromTheTerminal() {
    table.printRow("a\u001b[2J", "1\n");

    assertThat(recording.out()).doesNotContain("\u001b").startsWith("a?[2J");
  }
}

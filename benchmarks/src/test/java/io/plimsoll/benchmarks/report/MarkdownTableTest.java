package io.plimsoll.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

  @Test
  void numbersAreAlignedAtTheRightBelowTheirHeads() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    MarkdownTable table =
        new MarkdownTable(
            new PrintStream(written, false, StandardCharsets.UTF_8), "way", "seconds", "x floor");
    table.row("the floor", "1.50", "");

    assertThat(
            written
                .toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            "| way | seconds | x floor |", "| --- | --: | --: |", "| the floor | 1.50 | |");
    assertThat(written.toString(StandardCharsets.UTF_8).lines().map(String::length).distinct())
        .hasSize(1);
  }
}

package io.plimsoll.batch.feed;

import static io.plimsoll.batch.feed.FileUnderTest.HEADER;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWithBrokenLinesTest {
  private static final String NOT_CLOSED =
      "! a quote is opened and not closed within the next 100 lines and 1048576 characters";

  @TempDir Path folder;

  @Test
  void losesOneLineToAQuoteThatIsNeverClosed() throws IOException {
    var file = FileUnderTest.of(folder, HEADER + "p1,\"One,org\np2,Two,org\np3,Three,org\n");

    assertThat(file.outcomes()).containsExactly("2" + NOT_CLOSED, "3: Two", "4: Three");
    assertThat(file.items().getFirst().record()).isEqualTo("p1,\"One,org");
  }

  @Test
  void losesOneLineToAQuoteThatOnlyTheNextQuotedFieldCloses() throws IOException {
    var file = FileUnderTest.of(folder, HEADER + "p1,\"One,org\np2,Two,org\np3,\"Three\",org\n");

    assertThat(file.outcomes())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("2! the line is not CSV"),
            second -> assertThat(second).isEqualTo("3: Two"),
            third -> assertThat(third).isEqualTo("4: Three"));
  }

  @Test
  void looksForTheEndOfAQuoteInAHundredLinesOnly() throws IOException {
    String within = "p1,\"One" + "\n".repeat(99) + "\",org\n";
    String beyond = "p2,\"Two" + "\n".repeat(100) + "\",org\n";

    var outcomes = FileUnderTest.of(folder, HEADER + within + beyond + "p3,Three,org\n").outcomes();

    assertThat(outcomes)
        .containsExactly(
            "2: One" + "\n".repeat(99), "102" + NOT_CLOSED, "202" + NOT_CLOSED, "203: Three");
  }

  @Test
  void losesOneLineToALineOfTenMegabytes() throws IOException {
    String text = HEADER + "p1," + "x".repeat(10_000_000) + ",org\np2,Two,org\n";

    var items = FileUnderTest.of(folder, text).items();

    assertThat(FileUnderTest.of(folder, text).outcomes())
        .containsExactly(
            "2! the line has 10000007 bytes, and at most 1048576 characters are read; only its first"
                + " 1000 are kept here",
            "3: Two");
    assertThat(items.getFirst().record()).hasSize(1000).startsWith("p1,xxx");
  }

  @Test
  void reportsALineJustOverTheLimitAndReadsOneAtTheLimit() throws IOException {
    int rest = PhysicalLines.MAX_CHARACTERS - "p1,,org".length();
    String atLimit = "p1," + "ø".repeat(rest) + ",org\n";
    String overLimit = "p1," + "ø".repeat(rest + 1) + ",org\n";

    assertThat(FileUnderTest.of(folder, HEADER + atLimit + overLimit).outcomes())
        .satisfiesExactly(
            first -> assertThat(first).contains("a name has at most 255 characters"),
            second -> assertThat(second).contains("at most 1048576 characters are read"));
  }

  @Test
  void losesOneLineToBytesThatAreNotUtf8() throws IOException {
    byte[] content = (HEADER + "p1,Pr\u00f8ve,org\np2,Two,org\n").getBytes(ISO_8859_1);

    assertThat(FileUnderTest.of(folder, content).outcomes())
        .containsExactly("2! the line is not in UTF-8", "3: Two");
  }

  @Test
  void doesNotJoinALineThatIsNotUtf8() throws IOException {
    byte[] content = (HEADER + "p1,\"One\n\u00f8\",org\np2,Two,org\n").getBytes(ISO_8859_1);

    assertThat(FileUnderTest.of(folder, content).outcomes())
        .containsExactly("2" + NOT_CLOSED, "3! the line is not in UTF-8", "4: Two");
  }

  @Test
  void namesAWrongNumberOfFields() throws IOException {
    var file = FileUnderTest.of(folder, HEADER + "p1,One\np2,Two,org,more\np3,Three,org\n");

    assertThat(file.outcomes())
        .containsExactly(
            "2! the line has 2 fields, the header has 3",
            "3! the line has 4 fields, the header has 3",
            "4: Three");
  }

  @Test
  void rejectsNulCharacters() throws IOException {
    var file = FileUnderTest.of(folder, HEADER + "p1,O\0ne,org\n");

    assertThat(file.outcomes()).containsExactly("2! a NUL character can't be stored");
  }

  @Test
  void rejectsACarriageReturnInTheMiddleOfALine() throws IOException {
    var file = FileUnderTest.of(folder, HEADER + "p1,One,org\rp2,Two,org\np3,Three,org\n");

    assertThat(file.outcomes())
        .containsExactly("2! a carriage return alone does not end a line", "3: Three");
  }
}

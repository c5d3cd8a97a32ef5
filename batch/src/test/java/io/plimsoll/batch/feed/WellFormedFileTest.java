package io.plimsoll.batch.feed;

import static io.plimsoll.batch.feed.FileUnderTest.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WellFormedFileTest {
  @TempDir Path folder;

  @Test
  void mayBeginWithAByteOrderMark() throws IOException {
    var file = FileUnderTest.of(folder, "\uFEFF" + HEADER + "p1,One,org\n");

    assertThat(file.outcomes()).containsExactly("2: One");
  }

  @Test
  void mayEndItsLinesWithCarriageReturnAndLineFeed() throws IOException {
    var file =
        FileUnderTest.of(folder, "backend_id,name,organization\r\np1,One,org\r\np2,Two,org\r\n");

    assertThat(file.items().getLast().record()).isEqualTo("p2,Two,org");
    assertThat(file.outcomes()).containsExactly("2: One", "3: Two");
  }

  @Test
  void mayLeaveOutTheLastLineEnding() throws IOException {
    assertThat(FileUnderTest.of(folder, HEADER + "p1,One,org").outcomes())
        .containsExactly("2: One");
    assertThat(FileUnderTest.of(folder, HEADER + "p1,One,org\r").outcomes())
        .containsExactly("2: One");
  }

  @Test
  void mayHaveCommasAndQuotesInQuotes() throws IOException {
    var file = FileUnderTest.of(folder, HEADER + "p1,\"One, the \"\"first\"\"\",org\n");

    assertThat(file.outcomes()).containsExactly("2: One, the \"first\"");
  }

  @Test
  void mayBreakLinesInQuotesAndKeepsTheirEndings() throws IOException {
    var file = FileUnderTest.of(folder, HEADER + "p1,\"One\r\n\ntwo\",org\np2,Two,org\n");

    assertThat(file.outcomes()).containsExactly("2: One\r\n\ntwo", "5: Two");
    assertThat(file.items().getFirst().record()).isEqualTo("p1,\"One\r\n\ntwo\",org");
  }

  @Test
  void takesAQuoteInTheMiddleOfAFieldAsIs() throws IOException {
    var file = FileUnderTest.of(folder, HEADER + "p1,5\" disk,org\np2,Two,org\n");

    assertThat(file.outcomes()).containsExactly("2: 5\" disk", "3: Two");
  }

  @Test
  void mayHaveItsColumnsInAnyOrderBesideOthersAndWithSpaceAround() throws IOException {
    var file =
        FileUnderTest.of(folder, " organization ,note,name,note,backend_id\norg,x,One,y,p1\n");

    assertThat(file.outcomes()).containsExactly("2: One");
  }

  @Test
  void mayHaveBlankLines() throws IOException {
    var file = FileUnderTest.of(folder, "\n" + HEADER + "\np1,One,org\n  \r\n\np2,Two,org\n\n");

    assertThat(file.outcomes()).containsExactly("4: One", "7: Two");
  }

  @Test
  void mayHaveNothingButAHeader() throws IOException {
    assertThat(FileUnderTest.of(folder, HEADER).outcomes()).isEmpty();
  }

  @Test
  void mayBeLongerThanABuffer() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 20_000; i++) {
      text.append("p").append(i).append(",Prøve ").append(i).append(",org\n");
    }

    var outcomes = FileUnderTest.of(folder, text.toString()).outcomes();

    assertThat(outcomes).hasSize(20_000).endsWith("20001: Prøve 19999");
  }
}

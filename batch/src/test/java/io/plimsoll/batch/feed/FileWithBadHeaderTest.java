package io.plimsoll.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWithBadHeaderTest {
  @TempDir Path folder;

  @Test
  void namesEveryMissingColumnOnceForTheWholeFile() throws IOException {
    var file = FileUnderTest.of(folder, "backend_id,title\np1,One\np2,Two\n");

    assertThat(file.outcomes())
        .containsExactly(
            "1! there is no column name; there is no column organization; no line of this file was"
                + " read");
    assertThat(file.items().getFirst().record()).isEqualTo("backend_id,title");
  }

  @Test
  void doesNotGuessWhichOfTwoColumnsIsMeant() throws IOException {
    var file = FileUnderTest.of(folder, "backend_id,name,organization,name\np1,One,org,Two\n");

    assertThat(file.outcomes())
        .containsExactly("1! there are 2 columns name; no line of this file was read");
  }

  @Test
  void saysThatAFileIsEmpty() throws IOException {
    assertThat(FileUnderTest.of(folder, "").outcomes())
        .containsExactly("1! the file is empty, it has no header; no line of this file was read");
    assertThat(FileUnderTest.of(folder, "\uFEFF\n").outcomes())
        .containsExactly("1! the file is empty, it has no header; no line of this file was read");
  }

  @Test
  void saysThatTheHeaderCanNotBeRead() throws IOException {
    assertThat(FileUnderTest.of(folder, "backend_id,\"name,organization\np1,One,org\n").outcomes())
        .singleElement()
        .asString()
        .startsWith("1! the header can't be read: a quote is opened and not closed");
  }
}

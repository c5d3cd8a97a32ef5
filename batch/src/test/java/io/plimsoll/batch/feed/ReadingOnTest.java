package io.plimsoll.batch.feed;

import static io.plimsoll.batch.feed.FileUnderTest.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.feed.ProjectEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingOnTest {
  @TempDir Path folder;

  @Test
  void givesTheRestFromEveryPosition() throws IOException {
    var file =
        FileUnderTest.of(
            folder,
            "\uFEFF"
                + HEADER
                + "p1,Øne,org\r\n\np2,\"Two\nlines\",org\np3,\"never,closed\n"
                + "p4,Four,org\np5,short\np6,Six,org");
    List<FeedItem<ProjectEntry>> all = file.items();
    assertThat(all).hasSize(6);

    for (int taken = 0; taken <= all.size(); taken++) {
      assertThat(restAfter(taken, file)).isEqualTo(all.subList(taken, all.size()));
    }
  }

  @Test
  void doesNotLoseOrRepeatABadHeader() throws IOException {
    var file = FileUnderTest.of(folder, "name\nOne\n");
    List<FeedItem<ProjectEntry>> all = file.items();

    assertThat(restAfter(0, file)).isEqualTo(all).hasSize(1);
    assertThat(restAfter(1, file)).isEmpty();
  }

  private static List<FeedItem<ProjectEntry>> restAfter(int taken, FileUnderTest file)
      throws IOException {
    long offset;
    long number;
    try (var items = FeedItems.ofWhole(FeedFile.PROJECTS, file.path())) {
      for (int i = 0; i < taken; i++) {
        items.next();
      }
      offset = items.offset();
      number = items.number();
    }
    try (var items = FeedItems.at(FeedFile.PROJECTS, file.path(), offset, number)) {
      return FileUnderTest.rest(items);
    }
  }
}

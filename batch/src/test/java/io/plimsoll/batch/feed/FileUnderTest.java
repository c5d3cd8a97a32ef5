package io.plimsoll.batch.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.plimsoll.application.feed.ProjectEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of projects, and what is read of it: names that were understood, reasons otherwise. */
record FileUnderTest(Path path) {
  static final String HEADER = "backend_id,name,organization\n";

  static FileUnderTest of(Path folder, byte[] content) throws IOException {
    return new FileUnderTest(Files.write(folder.resolve("projects.csv"), content));
  }

  static FileUnderTest of(Path folder, String content) throws IOException {
    return of(folder, content.getBytes(UTF_8));
  }

  List<FeedItem<ProjectEntry>> items() throws IOException {
    try (FeedItems<ProjectEntry> items = FeedItems.ofWhole(FeedFile.PROJECTS, path)) {
      return rest(items);
    }
  }

  static List<FeedItem<ProjectEntry>> rest(FeedItems<ProjectEntry> items) throws IOException {
    List<FeedItem<ProjectEntry>> all = new ArrayList<>();
    for (var item = items.next(); item != null; item = items.next()) {
      all.add(item);
    }
    return all;
  }

  /** Such as {@code 2: Name} or {@code 3! reason}. */
  List<String> outcomes() throws IOException {
    return items().stream().map(FileUnderTest::outcome).toList();
  }

  private static String outcome(FeedItem<ProjectEntry> item) {
    return switch (item.entry()) {
      case Row.Entry.Understood<ProjectEntry>(ProjectEntry project) ->
          item.line() + ": " + project.name();
      case Row.Entry.Faulty<ProjectEntry>(String reason) -> item.line() + "! " + reason;
    };
  }
}

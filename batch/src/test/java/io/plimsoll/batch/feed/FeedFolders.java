package io.plimsoll.batch.feed;

import io.plimsoll.application.feed.ImportFeed.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for a feed and one for what is rejected of it, the second not made yet. */
record FeedFolders(Path feed, Path rejected) {
  static final Progress SILENT = failingAt("", -1);

  static FeedFolders in(Path root) throws IOException {
    return new FeedFolders(Files.createDirectory(root.resolve("feed")), root.resolve("rejected"));
  }

  void write(String file, String content) throws IOException {
    Files.writeString(feed.resolve(file), content);
  }

  String rejectedOf(String file) throws IOException {
    return Files.readString(rejected.resolve(file));
  }

  boolean hasRejected(String file) {
    return Files.exists(rejected.resolve(file));
  }

  /** Breaks the import off in the transaction in which it comes to this record. */
  static Progress failingAt(String failingFile, long failingRecord) {
    return new Progress() {
      @Override
      public void read(String file, long records) {
        if (file.equals(failingFile) && records == failingRecord) {
          throw new IllegalStateException("broken off\nhere");
        }
      }

      @Override
      public void evaluated(long policies, long ofPolicies) {}
    };
  }
}

package io.plimsoll.batch.feed;

import static io.plimsoll.batch.feed.FeedFolders.SILENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.feed.ImportFeed;
import io.plimsoll.application.feed.ImportFeed.Result;
import io.plimsoll.application.transaction.RunLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ImportTest
class ImportThatCanNotBeginTest {
  private final ImportFeed imports;
  private final RunLock lock;
  private FeedFolders folders;

  @Autowired
  ImportThatCanNotBeginTest(ImportFeed imports, RunLock lock) {
    this.imports = imports;
    this.lock = lock;
  }

  @BeforeEach
  void makeFolders(@TempDir Path root) throws IOException {
    folders = FeedFolders.in(root);
  }

  @Test
  void namesAFolderThatIsMissing() {
    Path missing = folders.feed().resolve("missing");

    assertThat(imports.run(missing, folders.rejected(), SILENT))
        .isEqualTo(new Result.Unreadable("there is no folder " + missing));
  }

  @Test
  void namesAFileThatCanNotBeRead() throws IOException {
    Path usages = Files.createDirectory(folders.feed().resolve("usages.csv"));

    assertThat(run()).isEqualTo(new Result.Unreadable(usages + " is not a file that can be read"));
  }

  @Test
  void doesNotRejectIntoTheFeedItself() throws IOException {
    folders.write("projects.csv", "backend_id,name,organization\n");
    Path same = folders.feed().resolve("..").resolve("feed");

    assertThat(imports.run(folders.feed(), same, SILENT))
        .isEqualTo(
            new Result.Unreadable(
                "rejected lines can't go into the folder of the feed, " + folders.feed()));
    assertThat(folders.feed().resolve("projects.csv")).exists();
  }

  @Test
  void doesNotReplaceAFileThatNoImportHasMade() throws IOException {
    Path other = Files.createDirectory(folders.rejected()).resolve("usages.csv");
    Files.writeString(other, "resource,component,billing_period,usage\n");

    assertThat(run())
        .isEqualTo(
            new Result.Unreadable(
                other + " is not a file of rejected lines; name another folder for them"));
    assertThat(other).exists();
  }

  @Test
  void waitsForNoOtherImport() {
    RunLock.Held other = lock.tryAcquire("import-and-evaluation").orElseThrow();

    assertThat(run()).isEqualTo(new Result.AlreadyRunning());

    other.close();
    assertThat(run()).isInstanceOf(Result.Completed.class);
  }

  private Result run() {
    return imports.run(folders.feed(), folders.rejected(), SILENT);
  }
}

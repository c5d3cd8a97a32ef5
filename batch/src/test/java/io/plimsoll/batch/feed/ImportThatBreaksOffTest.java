package io.plimsoll.batch.feed;

import static io.plimsoll.batch.feed.FeedFolders.SILENT;
import static io.plimsoll.batch.feed.FeedFolders.failingAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.assertj.core.groups.Tuple.tuple;

import io.plimsoll.application.feed.ImportFeed;
import io.plimsoll.application.feed.ImportFeed.FileSummary;
import io.plimsoll.application.feed.ImportFeed.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportTest
class ImportThatBreaksOffTest {
  /** More than two chunks of a thousand; every hundredth line is short of a field. */
  private static final int PROJECTS = 2500;

  private final ImportFeed imports;
  private final WatchedProjects projects;
  private final ScriptedEvaluation evaluation;
  private final JdbcClient database;
  private FeedFolders folders;

  @Autowired
  ImportThatBreaksOffTest(
      ImportFeed imports,
      WatchedProjects projects,
      ScriptedEvaluation evaluation,
      JdbcClient database) {
    this.imports = imports;
    this.projects = projects;
    this.evaluation = evaluation;
    this.database = database;
  }

  @BeforeEach
  void writeFeed(@TempDir Path root) throws IOException {
    folders = FeedFolders.in(root);
    folders.write(
        "organizations.csv", "backend_id,name,groups,blocked,archived\no1,One,,false,false\nbad\n");
    StringBuilder lines = new StringBuilder("backend_id,name,organization\n");
    for (int i = 0; i < PROJECTS; i++) {
      lines.append(i % 100 == 99 ? "short\n" : "p%d,P,o1\n".formatted(i));
    }
    folders.write("projects.csv", lines.toString());
  }

  @Test
  void saysWhyInOneLineAndEvaluatesNothing() {
    assertThat(run(failingAt("projects.csv", 2000))).isEqualTo(new Result.Failed("broken off"));
    assertThat(evaluation.takeRuns()).isEmpty();
  }

  @Test
  void goesOnWhereItWasAndRejectsNoLineTwice() throws IOException {
    run(failingAt("projects.csv", 2000));
    assertThat(projects.takeFirstOfChunks()).containsExactly("p0", "p1000");

    Result result = run(SILENT);

    assertThat(projects.takeFirstOfChunks()).containsExactly("p1000", "p2000");
    assertAllIsThere(result);
  }

  @Test
  void goesOnWhereItWasWhenItsFirstChunkFailed() throws IOException {
    run(failingAt("projects.csv", 1000));

    assertAllIsThere(run(SILENT));
  }

  @Test
  void goesOnWhereItWasWhenItsProcessWasKilled() throws IOException {
    run(failingAt("projects.csv", 2000));
    projects.takeFirstOfChunks();
    leaveAsAKilledProcessDoes();

    Result result = run(SILENT);

    assertThat(projects.takeFirstOfChunks()).containsExactly("p1000", "p2000");
    assertAllIsThere(result);
  }

  @Test
  void beginsAnewWhenTheFeedHasChangedMeanwhile() throws IOException {
    run(failingAt("projects.csv", 2000));
    projects.takeFirstOfChunks();
    folders.write("owners.csv", "organization,username,full_name,email\n");

    Result result = run(SILENT);

    assertThat(projects.takeFirstOfChunks()).containsExactly("p0", "p1000", "p2000");
    assertAllIsThere(result);
  }

  private void leaveAsAKilledProcessDoes() {
    for (String table : List.of("BATCH_JOB_EXECUTION", "BATCH_STEP_EXECUTION")) {
      database
          .sql(
              "update %s set STATUS = 'STARTED', EXIT_CODE = 'UNKNOWN', END_TIME = null where STATUS = 'FAILED'"
                  .formatted(table))
          .update();
    }
  }

  private void assertAllIsThere(Result result) throws IOException {
    assertThat(result)
        .asInstanceOf(type(Result.Completed.class))
        .satisfies(completed -> {
          assertThat(completed.files())
              .filteredOn(file -> file.file().equals("organizations.csv"))
              .allSatisfy(file -> assertThat(file.rejected()).isEqualTo(1));
          assertThat(completed.files())
              .filteredOn(file -> file.file().equals("projects.csv"))
              .extracting(FileSummary::read, FileSummary::rejected)
              .containsExactly(tuple(2500L, 25L));
        });
    assertThat(folders.rejectedOf("organizations.csv"))
        .isEqualTo("line,reason,record\n3,\"the line has 1 fields, the header has 5\",bad\n");
    assertThat(folders.rejectedOf("projects.csv").lines().skip(1))
        .containsExactlyElementsOf(
            IntStream.range(0, 25)
                .mapToObj(i ->
                    "%d,\"the line has 1 fields, the header has 3\",short".formatted(i * 100 + 101))
                .toList());
  }

  private Result run(ImportFeed.Progress progress) {
    return imports.run(folders.feed(), folders.rejected(), progress);
  }
}

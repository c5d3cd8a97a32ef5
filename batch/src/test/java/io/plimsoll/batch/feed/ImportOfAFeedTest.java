package io.plimsoll.batch.feed;

import static io.plimsoll.batch.feed.FeedFolders.SILENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation;
import io.plimsoll.application.feed.ImportFeed;
import io.plimsoll.application.feed.ImportFeed.FileSummary;
import io.plimsoll.application.feed.ImportFeed.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ImportTest
class ImportOfAFeedTest {
  private final ImportFeed imports;
  private final PortsUnderTest ports;
  private final ScriptedEvaluation evaluation;
  private FeedFolders folders;

  @Autowired
  ImportOfAFeedTest(ImportFeed imports, PortsUnderTest ports, ScriptedEvaluation evaluation) {
    this.imports = imports;
    this.ports = ports;
    this.evaluation = evaluation;
  }

  @BeforeEach
  void writeFeed(@TempDir Path root) throws IOException {
    folders = FeedFolders.in(root);
    folders.write(
        "organizations.csv", "backend_id,name,groups,blocked,archived\no1,One,,false,false\n");
    folders.write("projects.csv", "backend_id,name,organization\np1,P,o1\np2,P,o9\n");
    folders.write("offerings.csv", "backend_id,name,organization\ns1,S,o1\n");
    folders.write(
        "components.csv", "offering,type,name,measured_unit,billing_type\ns1,cpu,CPU,h,usage\n");
    folders.write("resources.csv", "backend_id,name,offering,project,state\nr1,R,s1,p1,OK\n");
    folders.write(
        "usages.csv",
        """
        resource,component,billing_period,usage
        r1,cpu,2006-01,1
        "r1",cpu,"2005
        -12",x
        r1,cpu,2005-12,5
        r9,cpu,2005-12,1
        """);
    folders.write(
        "policies.csv",
        """
        uuid,offering,actions,period,apply_to_all,organization_groups,limits
        c0f86eb7-7d1f-5039-820a-3d9dc88948dd,s1,notify_organization_owners,1,true,,cpu=4
        """);
  }

  @Test
  void loadsEveryFileAndSumsUpWhatBecameOfIt() {
    assertThat(run())
        .isEqualTo(
            new Result.Completed(
                List.of(
                    new FileSummary("organization_groups.csv", 0, 0, 0, 0),
                    new FileSummary("organizations.csv", 1, 1, 0, 0),
                    new FileSummary("owners.csv", 0, 0, 0, 0),
                    new FileSummary("projects.csv", 2, 1, 0, 1),
                    new FileSummary("offerings.csv", 1, 1, 0, 0),
                    new FileSummary("components.csv", 1, 1, 0, 0),
                    new FileSummary("resources.csv", 1, 1, 0, 0),
                    new FileSummary("usages.csv", 4, 1, 0, 3),
                    new FileSummary("policies.csv", 1, 1, 0, 0)),
                ScriptedEvaluation.COMPLETED));
  }

  @Test
  void keepsRejectedLinesInTheirOrderWithNumberAndReason() throws IOException {
    run();

    assertThat(folders.rejectedOf("usages.csv"))
        .isEqualTo(
            """
            line,reason,record
            2,"month 2006-01 is in the future, it is 2005-12","r1,cpu,2006-01,1"
            3,"billing_period ""2005
            -12"": a month is written YYYY-MM, from 1970-01 to 9999-12; usage ""x"": a plain \
            decimal number such as 12.5 is expected",\"\"\"r1"",cpu,""2005
            -12"",x"
            6,there is no resource r9,"r9,cpu,2005-12,1"
            """);
    assertThat(folders.hasRejected("organizations.csv")).isFalse();
    assertThat(folders.hasRejected("owners.csv")).isFalse();
  }

  @Test
  void writesNothingTheSecondTimeAndRejectsTheSame() throws IOException {
    run();
    String rejected = folders.rejectedOf("usages.csv");

    Result second = run();

    assertThat(second)
        .asInstanceOf(type(Result.Completed.class))
        .satisfies(completed ->
            assertThat(completed.files())
                .allSatisfy(file -> assertThat(file.stored()).isZero())
                .contains(new FileSummary("usages.csv", 4, 0, 1, 3)));
    assertThat(folders.rejectedOf("usages.csv")).isEqualTo(rejected);
    assertThat(ports.keptReports()).isEqualTo(1);
  }

  @Test
  void takesAwayWhatAnEarlierImportHasRejected() throws IOException {
    run();
    folders.write("usages.csv", "resource,component,billing_period,usage\n");

    run();

    assertThat(folders.hasRejected("usages.csv")).isFalse();
    assertThat(folders.hasRejected("projects.csv")).isTrue();
  }

  @Test
  void evaluatesWhatItTouchedAndThenForgetsTheMarks() {
    run();

    assertThat(evaluation.takeRuns()).containsExactly(Selection.BACKLOG);
    assertThat(ports.backlog().offerings()).isEmpty();
  }

  @Test
  void keepsTheMarksWhenTheEvaluationBreaksOff() {
    evaluation.answer(new RunEvaluation.Result.Failed("the disk is full"));

    assertThat(run())
        .asInstanceOf(type(Result.NotEvaluated.class))
        .satisfies(result -> assertThat(result.reason()).isEqualTo("the disk is full"));
    assertThat(ports.backlog().offerings()).hasSize(1);
  }

  @Test
  void keepsTheMarksWhenTheEvaluationIsStopped() {
    evaluation.answer(new RunEvaluation.Result.Stopped(3, 7));

    assertThat(run())
        .asInstanceOf(type(Result.NotEvaluated.class))
        .satisfies(result -> assertThat(result.reason()).isEqualTo("the evaluation was stopped"));
    assertThat(ports.backlog().offerings()).hasSize(1);
  }

  @Test
  void keepsTheMarksWhenAnotherEvaluationIsUnderWay() {
    evaluation.answer(new RunEvaluation.Result.AlreadyRunning());

    assertThat(run()).isInstanceOf(Result.NotEvaluated.class);
    assertThat(ports.backlog().offerings()).hasSize(1);
  }

  private Result run() {
    return imports.run(folders.feed(), folders.rejected(), SILENT);
  }
}

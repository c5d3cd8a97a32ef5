package io.plimsoll.benchmarks.evaluate;

import io.plimsoll.application.evaluation.JudgePolicies;
import io.plimsoll.application.evaluation.JudgePolicies.Judgement;
import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Position;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Range;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation;
import io.plimsoll.application.evaluation.RunEvaluation.Result;
import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.marketplace.CopyRows;
import io.plimsoll.benchmarks.marketplace.StartState;
import io.plimsoll.benchmarks.marketplace.Timeline;
import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import io.plimsoll.domain.policy.LimitReading;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program that runs the nightly job some times, in a process of its own, and writes into the
 * database what each run took. Then, unmeasured, it asks the same evaluator for the verdict of
 * every limit.
 */
final class NightlyJob {
  private static final int PAGE = 500;
  private static final String STEP_MILLIS =
      """
      (select coalesce(sum(extract(epoch from end_time - start_time)) * 1000, 0)
       from batch_step_execution where step_name = '%s')
      """;

  private NightlyJob() {}

  /**
   * @param arguments the JDBC URL of the database, and in how many rounds the job runs
   */
  public static void main(String[] arguments) throws SQLException, IOException {
    Database database = new Database(arguments[0]);
    System.setProperty("spring.datasource.url", database.url());
    System.setProperty("plimsoll.now", Timeline.NOW.toString());
    try (ConfigurableApplicationContext application = PlimsollApplication.forWork()) {
      database.execute(
          """
          drop table if exists bench.night;
          create table bench.night (run int, millis bigint, evaluating_millis bigint,
            carrying_millis bigint, transitions bigint, heap bigint, statements bigint)
          """);
      int rounds = Integer.parseInt(arguments[1]);
      for (int run = 1; run <= 1 + 2 * rounds; run++) {
        StartState.restore(database);
        if (Night.isFirstOfAMonth(run)) {
          StartState.turnTheMonth(database);
        }
        run(application.getBean(RunEvaluation.class), database, run);
      }
      keepVerdicts(
          application.getBean(PoliciesToEvaluate.class),
          application.getBean(JudgePolicies.class),
          database);
    }
  }

  private static void run(RunEvaluation evaluation, Database database, int number)
      throws SQLException {
    Statements statements = new Statements(database);
    statements.begin();
    HeapPeak.reset();
    long began = System.nanoTime();
    Result result = evaluation.run(Selection.ALL, (policies, ofPolicies) -> {});
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    long heap = HeapPeak.bytes();
    statements.keep();
    if (!(result instanceof Result.Completed)) {
      throw new IllegalStateException("the nightly job did not complete: " + result);
    }
    database.execute(
        "insert into bench.night values (%d, %d, %s, %s, %s, %d, %d)"
            .formatted(
                number,
                took.toMillis(),
                STEP_MILLIS.formatted("evaluationStep"),
                STEP_MILLIS.formatted("carryStep"),
                "(select count(*) from policy_transition)",
                heap,
                statements.executed()));
  }

  private static void keepVerdicts(
      PoliciesToEvaluate policies, JudgePolicies judge, Database database)
      throws SQLException, IOException {
    database.execute(
        """
        drop table if exists bench.job_verdict;
        create unlogged table bench.job_verdict (
          policy_uuid uuid, component_type text, maximum bigint, total numeric, exceeded boolean);
        """);
    try (Connection connection = database.connect();
        CopyRows rows =
            new CopyRows(
                new PGCopyOutputStream(
                    connection.unwrap(PGConnection.class), "copy bench.job_verdict from stdin"))) {
      for (Range range : policies.split(Selection.ALL, 1)) {
        List<Position> page = policies.next(Selection.ALL, range, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
          for (Judgement judgement :
              judge.judge(page.stream().map(Position::policy).toList(), Timeline.PRESENT)) {
            write(judgement, rows);
          }
          page = policies.next(Selection.ALL, range, Optional.of(page.getLast()), PAGE);
        }
      }
    }
  }

  private static void write(Judgement judgement, CopyRows rows) throws IOException {
    for (LimitReading reading : judgement.verdict().readings()) {
      rows.add(judgement.policy().id().toString())
          .add(reading.component().value())
          .add(reading.limit().value())
          .add(reading.total().toString())
          .add(reading.exceeded())
          .end();
    }
  }
}

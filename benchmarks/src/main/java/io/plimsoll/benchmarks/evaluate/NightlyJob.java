package io.plimsoll.benchmarks.evaluate;

import io.plimsoll.application.evaluation.JudgePolicies;
import io.plimsoll.application.evaluation.JudgePolicies.Judgement;
import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Position;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Range;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation;
import io.plimsoll.application.evaluation.RunEvaluation.Result;
import io.plimsoll.benchmarks.marketplace.CopyRows;
import io.plimsoll.benchmarks.marketplace.Timeline;
import io.plimsoll.benchmarks.marketplacebase.Database;
import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import io.plimsoll.domain.policy.LimitReading;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program that runs the nightly job once, in a process of its own, and writes into the database
 * what that took. Then, unmeasured, it asks the same evaluator for the verdict of every limit.
 */
final class NightlyJob {
  private static final int PAGE = 500;

  private NightlyJob() {}

  /**
   * @param arguments the JDBC URL of the database
   */
  public static void main(String[] arguments) throws SQLException, IOException {
    Database database = new Database(arguments[0]);
    System.setProperty("spring.datasource.url", database.url());
    System.setProperty("plimsoll.now", Timeline.NOW.toString());
    try (ConfigurableApplicationContext application = PlimsollApplication.forWork()) {
      run(application.getBean(RunEvaluation.class), database);
      keepVerdicts(
          application.getBean(PoliciesToEvaluate.class),
          application.getBean(JudgePolicies.class),
          database);
    }
  }

  private static void run(RunEvaluation evaluation, Database database) throws SQLException {
    Statements statements = new Statements(database);
    statements.begin();
    HeapPeak.reset();
    long began = System.nanoTime();
    Result result = evaluation.run(Selection.ALL, (policies, ofPolicies) -> {});
    double seconds = (System.nanoTime() - began) / 1e9;
    long heap = HeapPeak.bytes();
    statements.keep();
    if (!(result instanceof Result.Completed)) {
      throw new IllegalStateException("the nightly job did not complete: " + result);
    }
    database.execute(
        """
        drop table if exists bench.night;
        create table bench.night as select %s::double precision as seconds, %d::bigint as heap;
        """
            .formatted(seconds, heap));
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

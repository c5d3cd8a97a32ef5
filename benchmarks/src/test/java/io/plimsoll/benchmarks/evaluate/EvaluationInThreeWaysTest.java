package io.plimsoll.benchmarks.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.evaluate.Agreement.Comparison;
import io.plimsoll.benchmarks.marketplace.Scale;
import io.plimsoll.benchmarks.marketplace.Store;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The smallest marketplace there is, evaluated once in all ways. */
@Tag("night")
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
class EvaluationInThreeWaysTest {
  private static final Scale SMALL = new Scale(new BigDecimal("0.02"));
  private static final int POLICIES = 2_000;
  private static final int SAMPLE = 100;

  @TempDir private static Path folder;
  private static Store store;
  private static Database database;
  private static Night.Took night;
  private static PerPolicyWay.Took sample;

  @BeforeAll
  static void evaluate() throws Exception {
    store = Store.inFolder(folder, SMALL, 1, progress -> {});
    database = store.database();
    new Floor(database).run();
    night = new Night(database, List.of("-XX:TieredStopAtLevel=1")).run(1).others().getFirst();
    sample = new PerPolicyWay(database).run(SAMPLE);
  }

  @AfterAll
  static void stop() throws Exception {
    store.close();
  }

  @Test
  void allWaysAgreeOnEveryVerdict() throws Exception {
    List<Comparison> comparisons = new Agreement(database).compare();

    assertThat(comparisons)
        .allSatisfy(each -> assertThat(each.different()).as(each.what()).isZero());
    assertThat(comparisons.getFirst().compared()).isEqualTo(3 * POLICIES);
    assertThat(Agreement.isComplete(comparisons)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, bench.job_verdict, 'policy_uuid, component_type'",
    "1, offering_usage_policy, id",
    "2, policy_transition_reading, 'policy_uuid, component_type'",
    "3, bench.sample_verdict, 'policy_id, component_id'"
  })
  void oneOtherVerdictAmongAllIsFound(int comparison, String table, String order) throws Exception {
    String verdict = table.equals("offering_usage_policy") ? "fired" : "exceeded";
    String turn =
        "update %1$s set %2$s = not %2$s where (%3$s) = (select %3$s from %1$s order by %3$s limit 1)"
            .formatted(table, verdict, order);
    database.execute(turn);
    try {
      List<Comparison> comparisons = new Agreement(database).compare();

      assertThat(comparisons.get(comparison).different()).isEqualTo(1);
      assertThat(comparisons.stream().mapToLong(Comparison::different).sum()).isEqualTo(1);
      assertThat(Agreement.isComplete(comparisons)).isFalse();
    } finally {
      database.execute(turn);
    }
  }

  @Test
  void theNightHasSomethingToFireAndToReset() throws Exception {
    assertThat(night.transitions()).isBetween(POLICIES * 3L / 100, POLICIES * 9L / 100);
    assertThat(transitions("FIRED")).isPositive();
    assertThat(transitions("RESET")).isPositive();
    assertThat(database.number("select count(*) from bench.floor_verdict where exceeded"))
        .isBetween(POLICIES * 3L / 100, POLICIES * 10L / 100);
  }

  private static long transitions(String outcome) throws Exception {
    return database.number(
        "select count(*) from policy_transition where outcome = '%s'".formatted(outcome));
  }

  @Test
  void aSampleStandsForAllPolicies() {
    assertThat(sample.policies()).isEqualTo(SAMPLE);
    assertThat(sample.limits()).isEqualTo(3 * SAMPLE);
    assertThat(sample.extrapolatedTo(POLICIES))
        .isEqualTo(sample.time().multipliedBy(POLICIES / SAMPLE));
  }

  @Test
  void theJobIsMeasured() {
    assertThat(night.time()).isGreaterThanOrEqualTo(night.evaluating());
    assertThat(night.heap()).isPositive();
    assertThat(night.statements()).isPositive();
  }
}

package io.plimsoll.bootstrap.evaluation;

import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation.Result;
import io.plimsoll.application.evaluation.StopEvaluation;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.persistence.TestDatabase;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.AmqpTemplate;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;

/** Which processes have to do with a broker, and what the one that shares its runs does alone. */
class ClusterProfileTest {
  private final TestDatabase database = TestDatabase.h2();

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void withoutItNothingKnowsOfABroker() {
    try (Node node = Node.on(database, Runs.NOW)) {
      assertThat(node.has(ConnectionFactory.class)).isFalse();
      assertThat(node.has(AmqpTemplate.class)).isFalse();
      assertThat(node.has(SimpleMessageListenerContainer.class)).isFalse();
    }
  }

  @Test
  void onlyRunsWithPoliciesNeedTheBroker() {
    try (Node manager = Node.sharingOn(database, Runs.NOW)) {
      assertThat(manager.has(AmqpTemplate.class)).isTrue();
      // only workers listen
      assertThat(manager.has(SimpleMessageListenerContainer.class)).isFalse();
      assertThat(manager.evaluateAll()).isInstanceOf(Result.Completed.class);

      exceededPolicy(manager);

      assertThat(reasonOf(manager.evaluateAll()))
          .contains("The broker can't be reached", "SPRING_RABBITMQ_HOST");
    }
  }

  @Test
  void aRunThatNobodyWorksOnBreaksOff() {
    try (Node manager = Node.sharingInVainOn(database, Runs.NOW, "1s")) {
      OfferingUsagePolicy policy = exceededPolicy(manager);

      assertThat(reasonOf(manager.evaluateAll()))
          .contains("did not end within 1s; workers had begun 0 of its 1 parts");
      assertThat(manager.ports().policies().find(Set.of(policy.id())).get(policy.id()))
          .isEqualTo(policy);
    }
  }

  @Test
  void aRunThatNobodyWorksOnCanBeStopped() {
    try (Node manager = Node.sharingInVainOn(database, Runs.NOW, "1h")) {
      exceededPolicy(manager);
      CompletableFuture<Result> run =
          CompletableFuture.supplyAsync(manager::evaluateAll, Runs.THREAD_EACH);
      await()
          .atMost(Duration.ofSeconds(30))
          .pollInterval(Duration.ofMillis(20))
          .until(manager::isEvaluating);

      assertThat(manager.stopEvaluation())
          .isEqualTo(new StopEvaluation.Result.Stopped(Selection.ALL, 0, 1));
      assertThat(run.join()).isEqualTo(new Result.Stopped(0, 1));
    }
  }

  private static String reasonOf(Result result) {
    assertThat(result).isInstanceOf(Result.Failed.class);
    return ((Result.Failed) result).reason();
  }

  private static OfferingUsagePolicy exceededPolicy(Node node) {
    MarketplaceSeed seed = new MarketplaceSeed(node.ports());
    seed.organization("physics");
    seed.offering("store").with("cpu");
    return seed.policy(
        aPolicy()
            .of(seed.offering("store").id())
            .limiting("cpu", 10)
            .doing(PolicyAction.NOTIFY_ORGANIZATION_OWNERS)
            .build());
  }
}

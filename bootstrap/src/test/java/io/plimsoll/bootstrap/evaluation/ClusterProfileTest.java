package io.plimsoll.bootstrap.evaluation;

import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.evaluation.RunEvaluation.Result;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.AmqpTemplate;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;

/** Which processes have to do with a broker. */
class ClusterProfileTest {

  @Test
  void withoutItNothingKnowsOfABroker() {
    try (TestDatabase database = TestDatabase.h2();
        Node node = Node.on(database, Runs.NOW)) {
      assertThat(node.has(ConnectionFactory.class)).isFalse();
      assertThat(node.has(AmqpTemplate.class)).isFalse();
      assertThat(node.has(SimpleMessageListenerContainer.class)).isFalse();
    }
  }

  @Test
  void withItOnlyWorkersListen() {
    try (TestDatabase database = TestDatabase.h2();
        Node manager = Node.withProfilesOn(database, Runs.NOW, "cluster")) {
      assertThat(manager.has(AmqpTemplate.class)).isTrue();
      assertThat(manager.has(SimpleMessageListenerContainer.class)).isFalse();
    }
  }

  @Test
  void anEvaluationWithoutPoliciesNeedsNoBroker() {
    try (TestDatabase database = TestDatabase.h2();
        Node manager = Node.withProfilesOn(database, Runs.NOW, "cluster")) {
      assertThat(manager.evaluateAll()).isInstanceOf(Result.Completed.class);
    }
  }

  @Test
  void aBrokerThatCannotBeReachedIsNamed() {
    try (TestDatabase database = TestDatabase.h2();
        Node manager = Node.withProfilesOn(database, Runs.NOW, "cluster")) {
      MarketplaceSeed seed = new MarketplaceSeed(manager.ports());
      seed.organization("physics");
      seed.offering("store").with("cpu");
      seed.policy(
          aPolicy()
              .of(seed.offering("store").id())
              .limiting("cpu", 10)
              .doing(PolicyAction.NOTIFY_ORGANIZATION_OWNERS)
              .build());

      assertThat(manager.evaluateAll())
          .isInstanceOfSatisfying(
              Result.Failed.class,
              failed ->
                  assertThat(failed.reason())
                      .contains("The broker can't be reached", "SPRING_RABBITMQ_HOST"));
    }
  }
}

package io.plimsoll.bootstrap.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.evaluation.RunEvaluation.Result;
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
}

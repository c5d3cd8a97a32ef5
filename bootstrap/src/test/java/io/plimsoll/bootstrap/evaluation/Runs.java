package io.plimsoll.bootstrap.evaluation;

import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.persistence.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Two offerings, of each of which 10.01 was used in March 2026, on a node that evaluates them. All
 * tests of a class use one database, which is empty before each, and one node, unless they ask for
 * others.
 */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls the method that starts everything
abstract class Runs {
  static final String NOW = "2026-03-10T10:00:00Z";

  // the common pool may have one thread only, on which nothing races
  static final Executor THREAD_EACH = task -> new Thread(task).start();

  private final List<Node> others = new ArrayList<>();
  private Node usual;
  TestDatabase database;
  Node node;
  MarketplaceSeed seed;

  abstract TestDatabase freshDatabase();

  @BeforeAll
  void open() {
    database = freshDatabase();
    usual = Node.on(database, NOW);
  }

  @BeforeEach
  void start() {
    database.empty();
    usual.watch().reset();
    node = usual;
    seed = new MarketplaceSeed(node.ports());
    seed.organization("physics");
    for (String offering : List.of("cluster", "store")) {
      seed.offering(offering).with("cpu", "gpu");
      seed.resource(offering + "-1").of(offering).boughtBy("physics");
      seed.usage(offering + "-1", "cpu", BillingMonth.of(2026, 3), "10.01");
    }
  }

  @AfterEach
  void stopOthers() {
    others.forEach(Node::close);
    others.clear();
  }

  @AfterAll
  void close() {
    usual.close();
    database.close();
  }

  /** From now on another node evaluates. */
  final void goOnWith(Node other) {
    others.add(other);
    node = other;
  }

  /** As many policies with this limit, half of them on each offering; 10.01 was used of each. */
  final Set<PolicyId> policies(int count, long limit) {
    List<OfferingUsagePolicy> policies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      policies.add(policy(i, limit));
    }
    node.ports().policies().add(policies);
    Set<PolicyId> ids = new HashSet<>();
    policies.forEach(policy -> ids.add(policy.id()));
    return ids;
  }

  final OfferingUsagePolicy policy(int number, long limit) {
    return aPolicy()
        .of(seed.offering(number % 2 == 0 ? "cluster" : "store").id())
        .limiting("cpu", limit)
        .limiting("gpu", 0)
        .doing(PolicyAction.NOTIFY_ORGANIZATION_OWNERS)
        .build();
  }

  final List<OfferingUsagePolicy> fired(Set<PolicyId> ids) {
    return node.ports().policies().find(ids).values().stream()
        .filter(OfferingUsagePolicy::hasFired)
        .toList();
  }

  /** What a process leaves behind that is killed while it runs what has just failed here. */
  final void leaveTheJobRecordsAsAKilledProcessDoes() {
    markAsRunning("batch_job_execution");
    markAsRunning("batch_step_execution");
  }

  final void markAsRunning(String records) {
    try (Connection connection = database.dataSource().getConnection();
        Statement sql = connection.createStatement()) {
      sql.executeUpdate(
          "update "
              + records
              + " set status = 'STARTED', exit_code = 'EXECUTING', end_time = null"
              + " where status = 'FAILED'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

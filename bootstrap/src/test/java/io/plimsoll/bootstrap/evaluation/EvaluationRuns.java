package io.plimsoll.bootstrap.evaluation;

import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.plimsoll.application.evaluation.RunEvaluation.Result;
import io.plimsoll.application.transaction.RunLock;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a run over all policies guarantees, whatever becomes of its process. */
abstract class EvaluationRuns extends Runs {
  @Test
  void everyPolicyThatIsExceededFiresOnce() {
    Set<PolicyId> exceeded = policies(35, 10);
    Set<PolicyId> kept = policies(35, 11);

    assertThat(node.evaluateAll())
        .isInstanceOfSatisfying(
            Result.Completed.class, completed -> assertThat(completed.policies()).isEqualTo(70));
    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);

    assertThat(fired(exceeded)).hasSize(35);
    assertThat(fired(kept)).isEmpty();
    assertThat(node.ports().stagedActions()).hasSize(35);
  }

  @Test
  void theNumberOfStatementsGrowsWithChunksNotWithPolicies() {
    // only the first run has no earlier one to look up
    node.evaluateAll();
    policies(1, 10);
    int one = statementsOfARun();
    policies(Node.CHUNK, 10);
    policies(Node.CHUNK - 1, 10);
    int twoChunks = statementsOfARun();
    policies(2 * Node.CHUNK, 10);
    int fourChunks = statementsOfARun();

    // each chunk costs the same, however many of its policies fire
    int perChunk = (fourChunks - twoChunks) / 2;
    assertThat(twoChunks - one).isLessThanOrEqualTo(2 * perChunk);
    assertThat(perChunk).isLessThanOrEqualTo(2 * Node.CHUNK);
  }

  @Test
  void theNumberOfStatementsDoesNotGrowWithWarnings() {
    node.evaluateAll();
    warningPolicies(1);
    int one = statementsOfARun();
    warningPolicies(2 * Node.CHUNK - 1);
    int twoChunks = statementsOfARun();
    warningPolicies(2 * Node.CHUNK);
    int fourChunks = statementsOfARun();

    int perChunk = (fourChunks - twoChunks) / 2;
    assertThat(twoChunks - one).isLessThanOrEqualTo(2 * perChunk);
    assertThat(perChunk).isLessThanOrEqualTo(2 * Node.CHUNK);
    assertThat(node.ports().stagedActions())
        .hasSize(4 * Node.CHUNK)
        .allMatch(action -> action.occasion() == StagedAction.Occasion.WARNED);
  }

  private void warningPolicies(int count) {
    node.ports()
        .policies()
        .add(
            IntStream.range(0, count)
                .mapToObj(number ->
                    aPolicy()
                        .of(seed.offering(number % 2 == 0 ? "cluster" : "store").id())
                        .limiting("cpu", 12)
                        .warning(PolicyAction.NOTIFY_ORGANIZATION_OWNERS, 80)
                        .build())
                .toList());
  }

  @Test
  void aRunThatFailsIsTakenUpWhereItWas() {
    Set<PolicyId> policies = policies(55, 10);
    node.watch().chunksBeforeFailure = 3;

    assertThat(node.evaluateAll()).isEqualTo(new Result.Failed("the test breaks the run off"));
    assertThat(fired(policies)).hasSize(30);
    node.watch().chunksBeforeFailure = Integer.MAX_VALUE;
    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);

    assertThat(fired(policies)).hasSize(55);
    assertThat(node.watch().evaluated).hasSize(55).doesNotHaveDuplicates();
    assertThat(node.ports().stagedActions()).hasSize(55);
  }

  @Test
  void aRunWhoseProcessWasKilledIsTakenUpWhereItWas() {
    Set<PolicyId> policies = policies(55, 10);
    node.watch().chunksBeforeFailure = 3;
    node.evaluateAll();
    leaveTheJobRecordsAsAKilledProcessDoes();

    goOnWith(Node.on(database, NOW));
    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);

    assertThat(fired(policies)).hasSize(55);
    assertThat(node.watch().evaluated).hasSize(25).doesNotHaveDuplicates();
    assertThat(node.ports().stagedActions()).hasSize(55);
  }

  @Test
  void aRunWhoseProcessWasKilledTwiceIsTakenUpTwice() {
    Set<PolicyId> policies = policies(55, 10);
    for (int chunks = 3; chunks > 1; chunks--) {
      node.watch().chunksBeforeFailure = chunks;
      node.evaluateAll();
      leaveTheJobRecordsAsAKilledProcessDoes();
      goOnWith(Node.on(database, NOW));
    }

    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);

    assertThat(fired(policies)).hasSize(55);
    assertThat(node.watch().evaluated).hasSize(5).doesNotHaveDuplicates();
    assertThat(node.ports().stagedActions()).hasSize(55);
  }

  @Test
  void aRunThatLeftPartsRunningIsTakenUpWhereItWas() {
    Set<PolicyId> policies = policies(55, 10);
    node.watch().chunksBeforeFailure = 3;
    node.evaluateAll();
    markAsRunning("batch_step_execution");
    node.watch().chunksBeforeFailure = Integer.MAX_VALUE;

    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);

    assertThat(fired(policies)).hasSize(55);
    assertThat(node.watch().evaluated).hasSize(55).doesNotHaveDuplicates();
  }

  @Test
  void aRunThatWasCutOffLastMonthIsNotTakenUp() {
    policies(55, 10);
    node.watch().chunksBeforeFailure = 3;
    node.evaluateAll();

    goOnWith(Node.on(database, "2026-04-01T02:00:00Z"));
    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);

    assertThat(node.watch().evaluated).hasSize(55);
  }

  @Test
  void aRunOverTheBacklogStartsAnewSinceMarksMayHaveBeenAdded() {
    Set<PolicyId> policies = policies(55, 10);
    node.ports().backlog().addUsedBy(Set.of(seed.organization("physics").id()));
    node.watch().chunksBeforeFailure = 3;
    assertThat(node.evaluateBacklog()).isInstanceOf(Result.Failed.class);
    node.watch().evaluated.clear();
    node.watch().chunksBeforeFailure = Integer.MAX_VALUE;

    assertThat(node.evaluateBacklog()).isInstanceOf(Result.Completed.class);

    assertThat(node.watch().evaluated).hasSize(55);
    assertThat(fired(policies)).hasSize(55);
    assertThat(node.ports().stagedActions()).hasSize(55);
  }

  @Test
  void aDeletedPolicyThatComesBackFiresAgain() {
    OfferingUsagePolicy policy = policy(0, 10);
    node.ports().policies().add(List.of(policy));
    node.evaluateAll();
    node.ports().policies().remove(policy.id());
    node.ports().policies().add(List.of(policy));

    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);

    assertThat(fired(Set.of(policy.id()))).hasSize(1);
    assertThat(node.ports().stagedActions()).hasSize(2);
  }

  @Test
  void aSecondRunIsRefusedWhileOneIsUnderWay() {
    policies(5, 10);

    try (RunLock.Held held = node.get(RunLock.class).tryAcquire("evaluation").orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(node.evaluateAll()).isEqualTo(new Result.AlreadyRunning());
    }

    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);
  }

  @Test
  void theScheduleStartsRunsByItself() {
    Set<PolicyId> exceeded = policies(5, 10);

    try (Node night = Node.scheduledOn(database, NOW)) {
      await().atMost(Duration.ofSeconds(30)).until(() -> night.watch().evaluated.size() >= 10);
    }

    assertThat(fired(exceeded)).hasSize(5);
    assertThat(node.ports().stagedActions()).hasSize(5);
  }

  @Test
  void withoutPoliciesThereIsNothingToDo() {
    assertThat(node.evaluateAll())
        .isInstanceOfSatisfying(
            Result.Completed.class, completed -> assertThat(completed.policies()).isZero());
  }

  /** Runs on two nodes at the same time; only databases with a server can do that. */
  void twoNodesFireEachPolicyOnce() {
    Set<PolicyId> policies = policies(200, 10);
    try (Node other = Node.on(database, NOW)) {
      List<CompletableFuture<Result>> runs =
          Stream.of(node, other, node, other)
              .map(each -> CompletableFuture.supplyAsync(each::evaluateAll, THREAD_EACH))
              .toList();
      List<Result> results = new ArrayList<>(runs.stream().map(CompletableFuture::join).toList());

      assertThat(results)
          .allMatch(result ->
              result instanceof Result.Completed || result instanceof Result.AlreadyRunning)
          .anyMatch(result -> result instanceof Result.Completed);
    }
    assertThat(fired(policies)).hasSize(200);
    assertThat(node.ports().stagedActions())
        .hasSize(200)
        .extracting(StagedAction::policy)
        .doesNotHaveDuplicates();
  }

  private int statementsOfARun() {
    node.watch().statements.set(0);
    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);
    return node.watch().statements.get();
  }
}

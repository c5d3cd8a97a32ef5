package io.plimsoll.bootstrap.evaluation;

import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.plimsoll.application.evaluation.RunEvaluation.Result;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.UsageAmount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the nightly run does about months that passed without a report. */
abstract class CarryingRuns extends Runs {

  @Test
  void usageIsCarriedOverMonthsWithoutAReport() {
    OfferingUsagePolicy policy = policyWithAGap();

    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);

    assertThat(usagesOfTheGap())
        .containsExactly("2025-12 7.00", "2026-01 7.00", "2026-02 7.00"); // 21 of 20
    assertThat(fired(Set.of(policy.id()))).hasSize(1);
    assertThat(node.ports().stagedActions()).hasSize(1);
    long reports = node.ports().keptReports();

    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);
    assertThat(usagesOfTheGap()).hasSize(3);
    assertThat(node.ports().keptReports()).isEqualTo(reports);
    assertThat(node.ports().stagedActions()).hasSize(1);
  }

  @Test
  void aRunOverTheBacklogCarriesNothing() {
    policyWithAGap();

    assertThat(node.evaluateBacklog()).isInstanceOf(Result.Completed.class);

    assertThat(usagesOfTheGap()).containsExactly("2025-12 7.00");
  }

  @Test
  void policiesAreEvaluatedThoughUsageCanNotBeCarried() {
    policyWithAGap();
    Set<PolicyId> exceeded = policies(5, 10);
    node.watch().carryingFails = true;

    assertThat(node.evaluateAll())
        .isEqualTo(new Result.Failed("the test keeps usage from being carried"));
    assertThat(fired(exceeded)).hasSize(5);
    assertThat(usagesOfTheGap()).hasSize(1);

    node.watch().carryingFails = false;
    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);
    assertThat(usagesOfTheGap()).hasSize(3);
  }

  @Test
  void aStopBetweenTheStepsLeavesTheSecondOneToTheNextRun() {
    OfferingUsagePolicy policy = policyWithAGap();
    node.watch().beforeCarrying =
        () -> {
          THREAD_EACH.execute(node::stopEvaluation);
          await().atMost(Duration.ofSeconds(30)).until(node::isStopping);
        };

    assertThat(node.evaluateAll()).isEqualTo(new Result.Stopped(1, 1));
    assertThat(usagesOfTheGap()).hasSize(1);

    node.watch().beforeCarrying = () -> {};
    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);
    assertThat(usagesOfTheGap()).hasSize(3);
    assertThat(fired(Set.of(policy.id()))).hasSize(1);
    assertThat(node.ports().stagedActions()).hasSize(1);
  }

  /** 7 were used in December; it fires when that stands for January and February as well. */
  private OfferingUsagePolicy policyWithAGap() {
    seed.resource("gap").of("store").boughtBy("physics");
    ComponentUsage december =
        ComponentUsage.of(
            seed.usageOf("gap", "gpu", BillingMonth.of(2025, 12), "7").key(),
            UsageAmount.of("7"),
            new ReportDetails(Instant.parse(NOW), "", MissingUsagePolicy.REUSE, null, null));
    node.ports()
        .unitOfWork()
        .complete(
            () -> node.ports().ledger().record(List.of(december), "agent", Instant.parse(NOW)));
    return seed.policy(
        aPolicy()
            .of(seed.offering("store").id())
            .limiting("gpu", 20)
            .over(Period.MONTH_12)
            .doing(PolicyAction.NOTIFY_ORGANIZATION_OWNERS)
            .build());
  }

  private List<String> usagesOfTheGap() {
    return node.ports().ledger().of(Set.of(seed.resource("gap").id())).stream()
        .map(usage -> usage.month() + " " + usage.amount())
        .toList();
  }
}

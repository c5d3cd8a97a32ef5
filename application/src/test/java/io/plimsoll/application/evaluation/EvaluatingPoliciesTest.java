package io.plimsoll.application.evaluation;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.evaluation.EvaluatePolicies.Command;
import io.plimsoll.application.evaluation.EvaluatePolicies.Outcome;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyState.Fired;
import io.plimsoll.domain.policy.PolicyState.Watching;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedAction.Occasion;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EvaluatingPoliciesTest extends UseCaseTest {
  private static final EvaluationCause NIGHT = EvaluationCause.run("night");

  @BeforeEach
  void useTheCluster() {
    seed.usage("r", "cpu", MARCH, "11");
  }

  @Test
  @DisplayName("Rule 5: fires, resets and leaves alone, each policy by itself")
  void evaluatesEveryPolicyOfTheBatch() {
    OfferingUsagePolicy exceeded = seed.policy(aPolicy().limiting("cpu", 10).build());
    OfferingUsagePolicy fine = seed.policy(aPolicy().limiting("cpu", 11).build());
    OfferingUsagePolicy over = seed.policy(aPolicy().limiting("cpu", 11).firedSince(NOW).build());

    Outcome outcome = evaluate(MARCH, exceeded.id(), fine.id(), over.id());

    assertThat(outcome).isEqualTo(new Outcome(3, 1, 1));
    assertThat(stored(exceeded.id()).state()).isEqualTo(new Fired(NOW, Set.of()));
    assertThat(stored(fine.id())).isEqualTo(fine);
    assertThat(stored(over.id()).state()).isEqualTo(new Watching(NOW));
  }

  @Test
  @DisplayName("Rules 8 to 10: stages actions and keeps what explains the firing")
  void recordsTheFiringWithItsConsequences() {
    OfferingUsagePolicy policy =
        seed.policy(
            aPolicy()
                .limiting("cpu", 10)
                .doing(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES)
                .build());

    evaluate(MARCH, policy.id());

    assertThat(stored(policy.id()).state())
        .isEqualTo(
            new Fired(NOW, Set.of(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES)));
    assertThat(ports.stagedActions())
        .containsExactly(
            new StagedAction(
                policy.id(), policy.version(), NOTIFY_ORGANIZATION_OWNERS, Occasion.FIRED, NOW));
    assertThat(ports.history().changedBy(NIGHT, Set.of(policy.id()))).containsExactly(policy.id());
    assertThat(ports.readingsOf(policy.id(), policy.version()))
        .singleElement()
        .satisfies(reading -> assertThat(reading.total()).hasToString("11.00"));
  }

  @Test
  @DisplayName("Rule 5: evaluating again changes nothing")
  void changesNothingTheSecondTime() {
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 10).doing(NOTIFY_ORGANIZATION_OWNERS).build());
    evaluate(MARCH, policy.id());
    OfferingUsagePolicy fired = stored(policy.id());

    Outcome again = evaluate(MARCH, policy.id());

    assertThat(again).isEqualTo(new Outcome(1, 0, 0));
    assertThat(stored(policy.id())).isEqualTo(fired);
    assertThat(ports.stagedActions()).hasSize(1);
  }

  @Test
  @DisplayName("Rule 6: a month later the calendar alone resets a policy")
  void resetsWhatTheNewMonthEnds() {
    OfferingUsagePolicy policy = seed.policy(aPolicy().limiting("cpu", 10).build());
    evaluate(MARCH, policy.id());

    Outcome inApril = evaluate(BillingMonth.of(2026, 4), policy.id());

    assertThat(inApril).isEqualTo(new Outcome(1, 0, 1));
    assertThat(stored(policy.id()).hasFired()).isFalse();
  }

  @Test
  void passesOverPoliciesThatDoNotExist() {
    assertThat(evaluate(MARCH, new PolicyId(UUID.randomUUID()))).isEqualTo(new Outcome(0, 0, 0));
    assertThat(evaluate(MARCH)).isEqualTo(new Outcome(0, 0, 0));
  }

  @Test
  @DisplayName("Rule 9: the transition is not stored when its actions can't be staged")
  void recordsAllOrNothing() {
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 10).doing(NOTIFY_ORGANIZATION_OWNERS).build());
    EvaluatePolicies withBrokenOutbox =
        useCases
            .staging(actions -> {
              throw new IllegalStateException("no room");
            })
            .evaluate();

    assertThatThrownBy(
            () -> withBrokenOutbox.evaluate(new Command(Set.of(policy.id()), MARCH, NIGHT)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(stored(policy.id())).isEqualTo(policy);
    assertThat(ports.history().changedBy(NIGHT, Set.of(policy.id()))).isEmpty();
  }

  private Outcome evaluate(BillingMonth month, PolicyId... policies) {
    return useCases.evaluate().evaluate(new Command(Set.of(policies), month, NIGHT));
  }
}

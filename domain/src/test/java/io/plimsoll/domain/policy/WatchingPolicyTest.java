package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyFixture.CREATED;
import static io.plimsoll.domain.policy.PolicyFixture.MONTH;
import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static io.plimsoll.domain.usage.TotalsFixture.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyFired;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 5: a watching policy")
class WatchingPolicyTest {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

  private final OfferingUsagePolicy policy =
      aPolicy().limiting("cpu_hours", 10).doing(BLOCK_CREATION_OF_NEW_RESOURCES).build();

  @Test
  void firesWhenItIsExceeded() {
    PolicyTransition transition = policy.evaluate(used("cpu_hours", "10.01"), MONTH, NOW);

    assertThat(transition)
        .isEqualTo(
            new PolicyFired(
                policy.judge(used("cpu_hours", "10.01")),
                NOW,
                Set.of(BLOCK_CREATION_OF_NEW_RESOURCES)));
    assertThat(policy.after(transition, MONTH).hasFired()).isTrue();
  }

  @Test
  @DisplayName("Rule 7: fired since the firing")
  void hasFiredSinceTheFiring() {
    OfferingUsagePolicy fired =
        policy.after(policy.evaluate(used("cpu_hours", "11"), MONTH, NOW), MONTH);

    assertThat(fired.state().since()).isEqualTo(NOW);
  }

  @Test
  void doesNothingOtherwise() {
    PolicyTransition transition = policy.evaluate(used("cpu_hours", "10"), MONTH, NOW);

    assertThat(transition).isInstanceOf(NoTransition.class);
    assertThat(policy.after(transition, MONTH)).isEqualTo(policy);
  }

  @Test
  @DisplayName("Rule 7: a new policy has been in its state since its creation")
  void isNewSinceItsCreation() {
    OfferingUsagePolicy defined =
        OfferingUsagePolicy.define(policy.id(), policy.terms(), Optional.empty(), CREATED);

    assertThat(defined.state()).isEqualTo(new PolicyState.Watching(CREATED));
    assertThat(defined.created()).isEqualTo(CREATED);
    assertThat(defined.hasFired()).isFalse();
  }

  @Test
  @DisplayName("Rule 8: a judgement is the verdict of the evaluation, without consequences")
  void isJudgedAsItIsEvaluated() {
    assertThat(policy.judge(used("cpu_hours", "11")))
        .isEqualTo(policy.evaluate(used("cpu_hours", "11"), MONTH, NOW).verdict());
  }
}

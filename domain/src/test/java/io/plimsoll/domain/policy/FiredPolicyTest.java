package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyFixture.MONTH;
import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static io.plimsoll.domain.usage.TotalsFixture.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyReset;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 5: a fired policy")
class FiredPolicyTest {
  private static final Instant BEFORE = Instant.parse("2026-02-01T02:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

  private final OfferingUsagePolicy policy =
      aPolicy()
          .limiting("cpu_hours", 10)
          .doing(BLOCK_CREATION_OF_NEW_RESOURCES)
          .firedSince(BEFORE, BLOCK_CREATION_OF_NEW_RESOURCES)
          .build();

  @Test
  void isResetWhenNothingIsExceeded() {
    PolicyTransition transition = policy.evaluate(used("cpu_hours", "10"), MONTH, NOW);

    assertThat(transition)
        .isEqualTo(
            new PolicyReset(
                policy.judge(used("cpu_hours", "10")),
                NOW,
                Set.of(BLOCK_CREATION_OF_NEW_RESOURCES)));
    assertThat(policy.after(transition, MONTH).hasFired()).isFalse();
  }

  @Test
  @DisplayName("Rule 7: watching since the reset")
  void watchesSinceTheReset() {
    OfferingUsagePolicy reset =
        policy.after(policy.evaluate(used("cpu_hours", "10"), MONTH, NOW), MONTH);

    assertThat(reset.state()).isEqualTo(new PolicyState.Watching(NOW));
  }

  @Test
  void staysAsItIsWhileItIsExceeded() {
    PolicyTransition transition = policy.evaluate(used("cpu_hours", "12"), MONTH, NOW);

    assertThat(transition).isInstanceOf(NoTransition.class);
    assertThat(policy.after(transition, MONTH)).isEqualTo(policy);
    assertThat(policy.consequencesOf(transition)).isEmpty();
  }

  @Test
  void staysFiredWhenAnotherLimitIsExceededInstead() {
    OfferingUsagePolicy two =
        aPolicy().limiting("cpu_hours", 10).limiting("storage_gb", 5).firedSince(BEFORE).build();

    PolicyTransition transition =
        two.evaluate(used("cpu_hours", "1", "storage_gb", "6"), MONTH, NOW);

    assertThat(transition).isInstanceOf(NoTransition.class);
  }
}

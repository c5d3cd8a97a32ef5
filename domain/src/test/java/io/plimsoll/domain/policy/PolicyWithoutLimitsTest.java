package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyFixture.MONTH;
import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static io.plimsoll.domain.usage.TotalsFixture.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyReset;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 4: a policy without limits")
class PolicyWithoutLimitsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

  @Test
  void neverFires() {
    OfferingUsagePolicy policy = aPolicy().build();

    assertThat(policy.evaluate(used("cpu_hours", "1000000"), MONTH, NOW))
        .isInstanceOf(NoTransition.class);
  }

  @Test
  void isResetWhenItHadLimitsAndFired() {
    OfferingUsagePolicy policy = aPolicy().firedSince(NOW).build();

    assertThat(policy.evaluate(used("cpu_hours", "1000000"), MONTH, NOW))
        .isInstanceOf(PolicyReset.class);
  }
}

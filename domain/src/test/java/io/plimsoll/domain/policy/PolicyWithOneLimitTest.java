package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static io.plimsoll.domain.usage.TotalsFixture.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.usage.UsageTotals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 4: a policy with one limit")
class PolicyWithOneLimitTest {
  private final OfferingUsagePolicy policy = aPolicy().limiting("cpu_hours", 10).build();

  @Test
  void isNotExceededBelowTheLimit() {
    assertThat(policy.judge(used("cpu_hours", "9.99")).exceeded()).isFalse();
  }

  @Test
  void isNotExceededAtTheLimit() {
    assertThat(policy.judge(used("cpu_hours", "10")).exceeded()).isFalse();
    assertThat(policy.judge(used("cpu_hours", "10.00")).exceeded()).isFalse();
  }

  @Test
  void isExceededByTheLeastAmountAboveTheLimit() {
    assertThat(policy.judge(used("cpu_hours", "10.01")).exceeded()).isTrue();
  }

  @Test
  void isNotExceededByWhatOtherComponentsUsed() {
    assertThat(policy.judge(used("storage_gb", "11")).exceeded()).isFalse();
  }

  @Test
  void isNotExceededWhenNothingWasUsed() {
    assertThat(policy.judge(UsageTotals.NONE).exceeded()).isFalse();
  }

  @Test
  void ofNothingIsExceededByAnyUse() {
    OfferingUsagePolicy nothing = aPolicy().limiting("cpu_hours", 0).build();

    assertThat(nothing.judge(used("cpu_hours", "0.00")).exceeded()).isFalse();
    assertThat(nothing.judge(used("cpu_hours", "0.01")).exceeded()).isTrue();
  }

  @Test
  void ofTheHighestLimitIsExceededJustAboveIt() {
    OfferingUsagePolicy highest = aPolicy().limiting("cpu_hours", Limit.MAX).build();

    assertThat(highest.judge(used("cpu_hours", "9007199254740991.00")).exceeded()).isFalse();
    assertThat(highest.judge(used("cpu_hours", "9007199254740991.01")).exceeded()).isTrue();
  }
}

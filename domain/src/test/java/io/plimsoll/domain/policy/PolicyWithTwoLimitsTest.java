package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static io.plimsoll.domain.usage.TotalsFixture.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.marketplace.ComponentType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 4: a policy with two limits")
class PolicyWithTwoLimitsTest {
  private final OfferingUsagePolicy policy =
      aPolicy().limiting("cpu_hours", 10).limiting("storage_gb", 5).build();

  @Test
  void isExceededWhenOnlyTheFirstIs() {
    assertThat(policy.judge(used("cpu_hours", "11", "storage_gb", "5")).exceeded()).isTrue();
  }

  @Test
  void isExceededWhenOnlyTheSecondIs() {
    assertThat(policy.judge(used("cpu_hours", "10", "storage_gb", "6")).exceeded()).isTrue();
  }

  @Test
  void isNotExceededWhenOnlyTheSumOfBothIsHigh() {
    assertThat(policy.judge(used("cpu_hours", "10", "storage_gb", "5")).exceeded()).isFalse();
  }

  @Test
  void namesEveryBreach() {
    Verdict verdict = policy.judge(used("cpu_hours", "11", "storage_gb", "6"));

    assertThat(verdict.breaches())
        .extracting(reading -> reading.component().value())
        .containsExactly("cpu_hours", "storage_gb");
  }

  @Test
  @DisplayName("Rule 8: the readings tell the total and limit of each component, exceeded or not")
  void explainsItselfWithEveryReading() {
    Verdict verdict = policy.judge(used("storage_gb", "6"));

    assertThat(verdict.readings()).hasSize(2);
    LimitReading unused = verdict.readings().get(0);
    assertThat(unused.component()).isEqualTo(new ComponentType("cpu_hours"));
    assertThat(unused.total()).hasToString("0.00"); // rule 3: what is not there was not used
    assertThat(unused.limit()).isEqualTo(new Limit(10));
    assertThat(unused.exceeded()).isFalse();
    assertThat(verdict.readings().get(1).total()).hasToString("6.00");
    assertThat(verdict.readings().get(1).exceeded()).isTrue();
  }
}

package io.plimsoll.application.evaluation;

import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.evaluation.JudgePolicies.Judgement;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgingPoliciesTest extends UseCaseTest {
  @Test
  void tellsTheVerdictAtTheMonthAndChangesNothing() {
    seed.usage("r", "cpu", MARCH, "11");
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 10).doing(NOTIFY_ORGANIZATION_OWNERS).build());

    List<Judgement> inMarch = useCases.judge().judge(List.of(policy.id()), MARCH);
    List<Judgement> inApril =
        useCases.judge().judge(List.of(policy.id()), BillingMonth.of(2026, 4));

    assertThat(inMarch)
        .singleElement()
        .satisfies(judgement -> {
          assertThat(judgement.verdict().exceeded()).isTrue();
          assertThat(judgement.policy()).isEqualTo(policy);
          assertThat(judgement.offering()).isEqualTo(seed.offering("cluster").present());
        });
    assertThat(inApril)
        .singleElement()
        .satisfies(judgement -> assertThat(judgement.verdict().exceeded()).isFalse());
    assertThat(stored(policy.id())).isEqualTo(policy);
    assertThat(ports.stagedActions()).isEmpty();
  }

  @Test
  void answersInTheOrderOfTheQuestionAndPassesOverTheUnknown() {
    PolicyId one = seed.policy(aPolicy().limiting("cpu", 10).build()).id();
    PolicyId two = seed.policy(aPolicy().limiting("disk", 10).build()).id();
    PolicyId unknown = new PolicyId(UUID.randomUUID());

    assertThat(judged(List.of(one, unknown, two))).containsExactly(one, two);
    assertThat(judged(List.of(two, one))).containsExactly(two, one);
    assertThat(judged(List.of())).isEmpty();
  }

  private List<PolicyId> judged(List<PolicyId> asked) {
    return useCases.judge().judge(asked, MARCH).stream()
        .map(judgement -> judgement.policy().id())
        .toList();
  }
}

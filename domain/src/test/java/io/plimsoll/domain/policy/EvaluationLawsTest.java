package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyFixture.MONTH;
import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyFired;
import io.plimsoll.domain.policy.PolicyTransition.PolicyReset;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.domain.usage.UsageTotals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few components and small numbers, so that limits are often met exactly. */
class EvaluationLawsTest {
  private static final List<String> COMPONENTS = List.of("cpu_hours", "gpu_hours", "storage_gb");
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

  @Property
  @Label("Rule 4: more usage never makes a policy less exceeded")
  void isMonotonicInUsage(
      @ForAll("limits") Map<String, Integer> limits,
      @ForAll("hundredths") Map<String, Integer> used,
      @ForAll("hundredths") Map<String, Integer> more) {
    Map<String, Integer> sum = new HashMap<>(used);
    more.forEach((component, amount) -> sum.merge(component, amount, Integer::sum));

    OfferingUsagePolicy policy = policy(limits);

    if (policy.judge(totals(used)).exceeded()) {
      assertThat(policy.judge(totals(sum)).exceeded()).isTrue();
    }
  }

  @Property
  @Label("Rule 4: exceeded means any total strictly above its limit")
  void isExceededExactlyWhenATotalIsAboveItsLimit(
      @ForAll("limits") Map<String, Integer> limits,
      @ForAll("hundredths") Map<String, Integer> used) {
    boolean above =
        limits.entrySet().stream()
            .anyMatch(limit -> used.getOrDefault(limit.getKey(), 0) > limit.getValue() * 100);

    assertThat(policy(limits).judge(totals(used)).exceeded()).isEqualTo(above);
  }

  @Property
  @Label("Rule 4: equality never fires")
  void doesNotFireWhenEveryTotalEqualsItsLimit(@ForAll("limits") Map<String, Integer> limits) {
    Map<String, Integer> exactly =
        limits.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, limit -> limit.getValue() * 100));

    assertThat(policy(limits).evaluate(totals(exactly), MONTH, NOW))
        .isInstanceOf(NoTransition.class);
  }

  @Property
  @Label("Rule 4: the order of limits is irrelevant to the verdict")
  void doesNotDependOnTheOrderOfLimits(
      @ForAll("limits") Map<String, Integer> limits,
      @ForAll("hundredths") Map<String, Integer> used) {
    List<Map.Entry<String, Integer>> turned = new ArrayList<>(limits.entrySet());
    Collections.reverse(turned);
    PolicyFixture other = aPolicy();
    turned.forEach(limit -> other.limiting(limit.getKey(), limit.getValue()));

    Verdict verdict = other.build().judge(totals(used));

    assertThat(verdict.exceeded()).isEqualTo(policy(limits).judge(totals(used)).exceeded());
    assertThat(verdict.readings())
        .containsExactlyInAnyOrderElementsOf(policy(limits).judge(totals(used)).readings());
  }

  @Property
  @Label("Rule 5: evaluating the same again is no transition")
  void evaluatesTheSameOnlyOnce(
      @ForAll("limits") Map<String, Integer> limits,
      @ForAll("hundredths") Map<String, Integer> used) {
    OfferingUsagePolicy policy = policy(limits);

    OfferingUsagePolicy once = policy.after(policy.evaluate(totals(used), MONTH, NOW), MONTH);

    assertThat(once.evaluate(totals(used), MONTH, NOW.plusSeconds(1)))
        .isInstanceOf(NoTransition.class);
    assertThat(once.hasFired()).isEqualTo(once.judge(totals(used)).exceeded()); // rule 6
  }

  @Property
  @Label("Rule 5: firings and resets alternate, and a firing comes first")
  void firesAndIsResetInTurn(
      @ForAll("limits") Map<String, Integer> limits,
      @ForAll("course") List<Map<String, Integer>> course) {
    OfferingUsagePolicy policy = policy(limits);
    List<Class<?>> transitions = new ArrayList<>();

    for (Map<String, Integer> used : course) {
      PolicyTransition transition = policy.evaluate(totals(used), MONTH, NOW);
      policy = policy.after(transition, MONTH);
      if (!(transition instanceof NoTransition)) {
        transitions.add(transition.getClass());
      }
    }

    for (int i = 0; i < transitions.size(); i++) {
      assertThat(transitions.get(i)).isEqualTo(i % 2 == 0 ? PolicyFired.class : PolicyReset.class);
    }
  }

  @Provide
  Arbitrary<Map<String, Integer>> limits() {
    return Arbitraries.maps(Arbitraries.of(COMPONENTS), Arbitraries.integers().between(0, 3));
  }

  @Provide
  Arbitrary<Map<String, Integer>> hundredths() {
    return Arbitraries.maps(Arbitraries.of(COMPONENTS), Arbitraries.integers().between(0, 400));
  }

  @Provide
  Arbitrary<List<Map<String, Integer>>> course() {
    return hundredths().list().ofMaxSize(12);
  }

  private static OfferingUsagePolicy policy(Map<String, Integer> limits) {
    PolicyFixture fixture = aPolicy();
    limits.forEach(fixture::limiting);
    return fixture.build();
  }

  private static UsageTotals totals(Map<String, Integer> hundredths) {
    return new UsageTotals(
        hundredths.entrySet().stream()
            .collect(
                Collectors.toMap(
                    used -> new ComponentType(used.getKey()),
                    used -> new UsageTotal(BigDecimal.valueOf(used.getValue(), 2)))));
  }
}

package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static io.plimsoll.domain.usage.TotalsFixture.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.policy.PolicyTransition.WarningReached;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Usage of a limit of 100 goes up and down, and months pass. */
class WarningLawsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

  /** What was used when the policy was evaluated, and whether a month had begun before. */
  record Step(boolean newMonth, int used) {}

  @Property
  @Label("One notice for each threshold in each period, and none in one in which it has fired")
  void warnsAtMostOnce(
      @ForAll Period period,
      @ForAll @Size(max = 4) Set<@IntRange(min = 1, max = 100) Integer> thresholds,
      @ForAll("walk") List<Step> walk) {
    Walker walker = new Walker(period, thresholds);
    Map<Object, List<Integer>> told = new HashMap<>();
    Set<Object> fired = new HashSet<>();

    for (Step step : walk) {
      int notice = walker.take(step);
      Object in = period == Period.TOTAL ? period : walker.month;
      if (walker.policy.hasFired()) {
        fired.add(in);
      }
      if (notice > 0) {
        assertThat(fired).doesNotContain(in);
        told.computeIfAbsent(in, key -> new ArrayList<>()).add(notice);
      }
    }

    told.values().forEach(notices -> assertThat(notices).doesNotHaveDuplicates());
  }

  @Property
  @Label("A notice exactly when something is crossed upward that was not told in the period")
  void warnsOfWhatIsCrossed(
      @ForAll Period period,
      @ForAll @Size(max = 4) Set<@IntRange(min = 1, max = 100) Integer> thresholds,
      @ForAll("walk") List<Step> walk) {
    Walker walker = new Walker(period, thresholds);
    Set<Integer> reached = new HashSet<>();
    Set<Integer> told = new HashSet<>();

    for (Step step : walk) {
      if (step.newMonth && period != Period.TOTAL) {
        told.clear();
        if (period == Period.MONTH_1) {
          reached.clear();
        }
      }
      boolean wasFired = walker.policy.hasFired();
      int notice = walker.take(step);
      boolean fires = step.used > 100;
      boolean resets = wasFired && !fires;
      TreeSet<Integer> crossed = new TreeSet<>(thresholds);
      crossed.removeIf(threshold ->
          threshold > step.used || reached.contains(threshold) || told.contains(threshold));

      assertThat(notice).isEqualTo(wasFired || fires || crossed.isEmpty() ? 0 : crossed.last());

      reached.clear();
      thresholds.stream().filter(threshold -> threshold <= step.used).forEach(reached::add);
      thresholds.stream()
          .filter(threshold ->
              fires
                  || (resets && threshold <= step.used)
                  || (!crossed.isEmpty() && threshold <= crossed.last()))
          .forEach(told::add);
    }
  }

  @Provide
  Arbitrary<List<Step>> walk() {
    Arbitrary<Boolean> newMonth = Arbitraries.integers().between(0, 4).map(die -> die == 0);
    return Combinators.combine(newMonth, Arbitraries.integers().between(0, 120))
        .as(Step::new)
        .list()
        .ofMaxSize(30);
  }

  private static final class Walker {
    private OfferingUsagePolicy policy;
    private BillingMonth month = BillingMonth.of(2026, 1);

    Walker(Period period, Set<Integer> thresholds) {
      policy =
          aPolicy()
              .limiting("cpu", 100)
              .over(period)
              .warning(NOTIFY_ORGANIZATION_OWNERS, thresholds.toArray(Integer[]::new))
              .build();
    }

    /** At what it warns; 0 when it does not. */
    int take(Step step) {
      if (step.newMonth) {
        month = month.next();
      }
      PolicyTransition transition =
          policy.evaluate(used("cpu", Integer.toString(step.used)), month, NOW);
      policy = policy.after(transition, month);
      return transition instanceof WarningReached warned ? warned.percent() : 0;
    }
  }
}

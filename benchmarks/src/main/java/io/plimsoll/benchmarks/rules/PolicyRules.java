package io.plimsoll.benchmarks.rules;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.Audience.AllOrganizations;
import io.plimsoll.domain.policy.ComponentLimits;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.OptionValue;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyTerms;
import io.plimsoll.domain.policy.PolicyTransition;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.domain.usage.UsageTotals;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to judge one policy whose totals are known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // made before each benchmark
public class PolicyRules {
  private static final Instant NOW = Instant.parse("2026-01-15T02:00:00Z");
  private static final BillingMonth MONTH = BillingMonth.of(2026, 1);
  private static final long MAXIMUM = 20_000;

  @Param({"1", "3", "10"})
  private int limits;

  private OfferingUsagePolicy watching;
  private OfferingUsagePolicy warning;
  private UsageTotals within;
  private UsageTotals beyond;

  @Setup
  public void define() {
    watching = policy(Map.of());
    warning =
        policy(
            Map.of(
                PolicyAction.NOTIFY_ORGANIZATION_OWNERS,
                new OptionValue.Notice(Optional.empty(), Optional.of(List.of(50, 80, 90)))));
    within = totals("12345.67");
    beyond = totals("20000.01");
  }

  private OfferingUsagePolicy policy(Map<PolicyAction, OptionValue> options) {
    Map<ComponentType, Limit> byComponent = new LinkedHashMap<>();
    for (int component = 0; component < limits; component++) {
      byComponent.put(component(component), new Limit(MAXIMUM));
    }
    PolicyTerms terms =
        new PolicyTerms(
            new OfferingId(new UUID(0, 1)),
            new AllOrganizations(),
            Period.MONTH_3,
            new ComponentLimits(byComponent),
            new PolicyActions(Set.of(PolicyAction.NOTIFY_ORGANIZATION_OWNERS), options));
    return OfferingUsagePolicy.define(new PolicyId(new UUID(0, 2)), terms, Optional.empty(), NOW);
  }

  private UsageTotals totals(String total) {
    Map<ComponentType, UsageTotal> byComponent = new HashMap<>();
    for (int component = 0; component < limits; component++) {
      byComponent.put(component(component), UsageTotal.of(total));
    }
    return new UsageTotals(byComponent);
  }

  private static ComponentType component(int number) {
    return new ComponentType("component_" + number);
  }

  /** What most policies are: within their limits before and after. */
  @Benchmark
  public PolicyTransition staysWithinItsLimits() {
    return watching.evaluate(within, MONTH, NOW);
  }

  /** As before, with three parts of each limit at which people are warned. */
  @Benchmark
  public PolicyTransition isHeldAgainstWarnings() {
    return warning.evaluate(within, MONTH, NOW);
  }

  /** A firing, with the policy as it stands afterwards and what has to run. */
  @Benchmark
  public List<StagedAction> fires() {
    PolicyTransition transition = watching.evaluate(beyond, MONTH, NOW);
    OfferingUsagePolicy fired = watching.after(transition, MONTH);
    return fired.consequencesOf(transition);
  }
}

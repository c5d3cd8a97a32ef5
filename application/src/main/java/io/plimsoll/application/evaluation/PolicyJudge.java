package io.plimsoll.application.evaluation;

import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotals;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

final class PolicyJudge implements JudgePolicies {
  private final OfferingUsagePolicies policies;
  private final Offerings offerings;
  private final UsageMeter meter;

  PolicyJudge(OfferingUsagePolicies policies, Offerings offerings, UsageMeter meter) {
    this.policies = policies;
    this.offerings = offerings;
    this.meter = meter;
  }

  @Override
  public List<Judgement> judge(List<PolicyId> ids, BillingMonth month) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Set<PolicyId> asked = new LinkedHashSet<>(ids);
    Map<PolicyId, OfferingUsagePolicy> found = policies.find(asked);
    Map<PolicyId, UsageTotals> measured = meter.measure(found.keySet(), month);
    Map<OfferingId, Offering> known = offerings.byId(offeringsOf(found));
    return asked.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .filter(policy -> known.containsKey(policy.terms().offering()))
        .map(policy ->
            new Judgement(
                policy,
                Objects.requireNonNull(known.get(policy.terms().offering())),
                policy.judge(measured.getOrDefault(policy.id(), UsageTotals.NONE))))
        .toList();
  }

  private static Set<OfferingId> offeringsOf(Map<PolicyId, OfferingUsagePolicy> policies) {
    return policies.values().stream()
        .map(policy -> policy.terms().offering())
        .collect(Collectors.toSet());
  }
}

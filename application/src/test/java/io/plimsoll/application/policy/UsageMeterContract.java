package io.plimsoll.application.policy;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose and which usage every {@link UsageMeter} adds up. */
public abstract class UsageMeterContract extends PortContract {
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);
  private static final Instant MOMENT = Instant.parse("2026-03-10T10:00:00Z");

  @BeforeEach
  void useAnOffering() {
    seed.offering("cluster").with("cpu", "disk");
    seed.resource("a").of("cluster").boughtBy("a");
    seed.resource("b").of("cluster").boughtBy("b");
    seed.usage("a", "cpu", MARCH, "1");
    seed.usage("b", "cpu", MARCH, "10");
  }

  @Test
  @DisplayName("Rule 2: all organizations count when the audience is all")
  void countsAllOrganizations() {
    assertThat(cpuOf(forAll())).isEqualTo("11.00");
  }

  @Test
  @DisplayName("Rule 2: only members count when the audience is a group")
  void countsMembersOfTheGroupOnly() {
    seed.organization("a").inGroups("biology");
    seed.organization("b").inGroups("physics");

    assertThat(cpuOf(forGroups("biology"))).isEqualTo("1.00");
    assertThat(cpuOf(forGroups("physics"))).isEqualTo("10.00");
    assertThat(cpuOf(forGroups("biology", "physics"))).isEqualTo("11.00");
    assertThat(cpuOf(forGroups("chemistry"))).isEqualTo("0.00");
  }

  @Test
  @DisplayName("Rule 2: an organization in two groups counts once")
  void countsAnOrganizationInTwoGroupsOnce() {
    seed.organization("a").inGroups("biology", "physics", "chemistry");

    assertThat(cpuOf(forGroups("biology", "physics"))).isEqualTo("1.00");
    assertThat(cpuOf(forAll())).isEqualTo("11.00");
  }

  @Test
  @DisplayName("Rule 2: a blocked organization does not count")
  void doesNotCountABlockedOrganization() {
    seed.organization("a").inGroups("biology").blocked();

    assertThat(cpuOf(forAll())).isEqualTo("10.00");
    assertThat(cpuOf(forGroups("biology"))).isEqualTo("0.00");
  }

  @Test
  @DisplayName("Rule 2: an archived organization does not count")
  void doesNotCountAnArchivedOrganization() {
    seed.organization("a").inGroups("biology").archived();

    assertThat(cpuOf(forAll())).isEqualTo("10.00");
    assertThat(cpuOf(forGroups("biology"))).isEqualTo("0.00");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Rule 3: resources count in every state, also when they are terminated")
  void countsResourcesInEveryState(ResourceState state) {
    seed.resource("a").become(state);

    assertThat(cpuOf(forAll())).isEqualTo("11.00");
  }

  @Test
  @DisplayName("Rule 3: only the offering's own component counts")
  void doesNotCountTheSameTypeOfAnotherOffering() {
    seed.offering("cloud").with("cpu");
    seed.resource("elsewhere").of("cloud").boughtBy("a");
    seed.usage("elsewhere", "cpu", MARCH, "100");

    assertThat(cpuOf(forAll())).isEqualTo("11.00");
  }

  @Test
  @DisplayName("Rule 3: each component has its own total")
  void addsUpEachComponentByItself() {
    seed.usage("a", "disk", MARCH, "100");
    OfferingUsagePolicy policy =
        seed.policy(aPolicyOf("cluster").limiting("cpu", 1).limiting("disk", 1).build());

    assertThat(cpuOf(policy)).isEqualTo("11.00");
    assertThat(measured(policy, "disk", MARCH)).isEqualTo("100.00");
  }

  @Test
  void measuresAnUnusedComponentAsZero() {
    OfferingUsagePolicy policy = seed.policy(aPolicyOf("cluster").limiting("disk", 1).build());

    assertThat(measured(policy, "disk", MARCH)).isEqualTo("0.00");
  }

  @Test
  void measuresPoliciesWithoutLimitsAndOnesThatDoNotExistAsUnused() {
    OfferingUsagePolicy bare = seed.policy(aPolicyOf("cluster").build());
    PolicyId unknown = new PolicyId(UUID.randomUUID());

    assertThat(ports.meter().measure(Set.of(bare.id(), unknown), MARCH))
        .isEqualTo(Map.of(bare.id(), UsageTotals.NONE, unknown, UsageTotals.NONE));
    assertThat(ports.meter().measure(Set.of(), MARCH)).isEmpty();
  }

  @Test
  @DisplayName("Rules 4, 5 and 12: policies that stand as their limits want it need no evaluation")
  void measuresOnlyWhatAnEvaluationMayChange() {
    PolicyAction chosen = PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
    OfferingUsagePolicy watchingBelow = seed.policy(limitedTo(11).build());
    OfferingUsagePolicy watchingAbove = seed.policy(limitedTo(10).build());
    PolicyAction[] several = PolicyAction.values();
    OfferingUsagePolicy firedAbove =
        seed.policy(limitedTo(10).doing(several).firedSince(MOMENT, several).build());
    OfferingUsagePolicy firedBelow =
        seed.policy(limitedTo(11).doing(chosen).firedSince(MOMENT, chosen).build());
    OfferingUsagePolicy firedUnused =
        seed.policy(aPolicyOf("cluster").limiting("disk", 1).firedSince(MOMENT).build());
    OfferingUsagePolicy firedForOtherActions =
        seed.policy(limitedTo(10).doing(chosen).firedSince(MOMENT).build());
    OfferingUsagePolicy warning = seed.policy(limitedTo(11).warning(chosen, 90).build());
    Set<OfferingUsagePolicy> unsettled =
        Set.of(watchingAbove, firedBelow, firedUnused, firedForOtherActions, warning);
    Set<PolicyId> all = ids(unsettled);
    all.addAll(ids(Set.of(watchingBelow, firedAbove)));
    all.add(new PolicyId(UUID.randomUUID()));

    Map<PolicyId, UsageTotals> measured = ports.meter().measureUnsettled(all, MARCH);

    assertThat(measured).containsOnlyKeys(ids(unsettled));
    for (OfferingUsagePolicy policy : unsettled) {
      UsageTotals totals = requireNonNull(measured.get(policy.id()));
      assertThat(policy.judge(totals))
          .isEqualTo(
              policy.judge(
                  requireNonNull(
                      ports.meter().measure(Set.of(policy.id()), MARCH).get(policy.id()))));
      assertThat(policy.evaluate(totals, MARCH, MOMENT)).isNotInstanceOf(NoTransition.class);
    }
  }

  private PolicyFixture limitedTo(long cpu) {
    return aPolicyOf("cluster").limiting("cpu", cpu);
  }

  private static Set<PolicyId> ids(Set<OfferingUsagePolicy> policies) {
    return policies.stream().map(OfferingUsagePolicy::id).collect(toSet());
  }

  @Test
  void measuresPoliciesTogetherAsItMeasuresEachAlone() {
    seed.organization("a").inGroups("biology", "physics");
    seed.usage("a", "cpu", MARCH.minusMonths(2), "100");
    seed.usage("b", "disk", MARCH.minusMonths(13), "1000");
    List<OfferingUsagePolicy> policies = new ArrayList<>();
    for (Period period : Period.values()) {
      policies.add(seed.policy(aPolicyOf("cluster").limiting("cpu", 1).over(period).build()));
      policies.add(
          seed.policy(
              aPolicyOf("cluster")
                  .limiting("disk", 1)
                  .limiting("cpu", 5)
                  .over(period)
                  .forMembersOf(seed.group("biology"), seed.group("physics"))
                  .build()));
    }
    Set<PolicyId> ids = new HashSet<>();
    policies.forEach(policy -> ids.add(policy.id()));

    var together = ports.meter().measure(ids, MARCH);

    assertThat(together).hasSize(policies.size());
    for (PolicyId id : ids) {
      assertThat(together.get(id)).isEqualTo(ports.meter().measure(Set.of(id), MARCH).get(id));
    }
  }

  private String cpuOf(OfferingUsagePolicy policy) {
    return measured(policy, "cpu", MARCH);
  }

  private OfferingUsagePolicy forAll() {
    return seed.policy(aPolicyOf("cluster").limiting("cpu", 1).build());
  }

  private OfferingUsagePolicy forGroups(String... names) {
    OrganizationGroupId[] groups =
        Stream.of(names).map(seed::group).toArray(OrganizationGroupId[]::new);
    return seed.policy(aPolicyOf("cluster").limiting("cpu", 1).forMembersOf(groups).build());
  }
}

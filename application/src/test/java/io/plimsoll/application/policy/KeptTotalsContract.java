package io.plimsoll.application.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UsageLedger.Changed;
import io.plimsoll.domain.usage.UsageTotals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * That the totals which every {@link UsageMeter} moves are those that it measures. All policies
 * here warn, which shows their totals at each evaluation.
 */
@DisplayName("Rules 1 to 3: totals that are moved")
public abstract class KeptTotalsContract extends PortContract {
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);
  private final Set<PolicyId> policies = new HashSet<>();

  @BeforeEach
  void limitTwoComponentsForTwoAudiencesOverEachPeriod() {
    seed.offering("cluster").with("cpu", "disk");
    seed.organization("a").inGroups("biology", "physics");
    seed.organization("b").inGroups("chemistry");
    seed.resource("a").of("cluster").boughtBy("a");
    seed.resource("b").of("cluster").boughtBy("b");
    seed.usage("a", "cpu", MARCH.minusMonths(20), "1000");
    seed.usage("a", "cpu", MARCH, "1");
    seed.usage("b", "cpu", MARCH, "10");
    for (Period period : Period.values()) {
      store(limiting(period));
      store(limiting(period).forMembersOf(seed.group("biology"), seed.group("physics")));
    }
  }

  private PolicyFixture limiting(Period period) {
    return aPolicyOf("cluster")
        .over(period)
        .limiting("cpu", 10_000)
        .limiting("disk", 10_000)
        .warning(PolicyAction.NOTIFY_ORGANIZATION_OWNERS, 90);
  }

  private void store(PolicyFixture policy) {
    policies.add(seed.policy(policy.build()).id());
  }

  @Test
  void growAndShrinkInWhateverWindowHasTheMonth() {
    keep(MARCH);

    for (int ago : new int[] {0, 1, 2, 3, 11, 12, 30}) {
      assertMovedAsMeasured(seed.usage("a", "cpu", MARCH.minusMonths(ago), "700.25"));
      assertMovedAsMeasured(seed.usage("a", "disk", MARCH.minusMonths(ago), "7"));
      assertMovedAsMeasured(seed.usage("a", "cpu", MARCH.minusMonths(ago), "300.50"));
      assertMovedAsMeasured(seed.usage("b", "cpu", MARCH.minusMonths(ago), "20"));
    }
  }

  @Test
  void moveByAllThatIsReportedTogether() {
    seed.resource("another of a").of("cluster").boughtBy("a");
    keep(MARCH);

    assertMovedAsMeasured(
        record(
            seed.usageOf("a", "cpu", MARCH, "0"),
            seed.usageOf("a", "disk", MARCH, "5"),
            seed.usageOf("a", "cpu", MARCH.minusMonths(2), "3"),
            seed.usageOf("another of a", "cpu", MARCH, "40")));
  }

  @Test
  void stayWhenNothingIsReportedThatDiffers() {
    keep(MARCH);

    Changed unchanged = seed.usage("a", "cpu", MARCH, "1");

    assertThat(unchanged.usages()).isZero();
    assertMovedAsMeasured(unchanged);
  }

  @Test
  void areMeasuredWhenTheyAreKeptAsOfAnotherMonthOrNotAtAll() {
    assertMovedAsMeasured(seed.usage("a", "cpu", MARCH, "2"));
    keep(MARCH.minusMonths(1));
    assertMovedAsMeasured(seed.usage("a", "cpu", MARCH, "3"));
    assertMovedAsMeasured(seed.usage("a", "cpu", MARCH, "4"));
  }

  @Test
  void areMeasuredWhenSeveralOrganizationsReport() {
    keep(MARCH);

    assertMovedAsMeasured(
        record(seed.usageOf("a", "cpu", MARCH, "50"), seed.usageOf("b", "cpu", MARCH, "500")));
  }

  @Test
  void areMeasuredWhileABulkLoadIsNotEvaluatedYet() {
    keep(MARCH);
    Changed loaded = seed.usage("b", "cpu", MARCH, "500");
    inTransaction(() -> ports.backlog().addComponents(loaded.components()));

    assertMovedAsMeasured(seed.usage("a", "cpu", MARCH, "2"));
  }

  @Test
  @DisplayName("Rule 6: totals are those of the month after the calendar turned")
  void areMeasuredOnTheFirstNightOfAMonth() {
    for (int day = 1; day <= 8; day++) {
      keep(MARCH.minusMonths(1));
      assertRefreshedAsMeasured(LocalDate.of(2026, 3, day));
    }
  }

  @Test
  void areMeasuredInTheNightAfterABulkLoad() {
    for (int day = 1; day <= 8; day++) {
      keep(MARCH);
      Changed loaded = seed.usage("b", "cpu", MARCH, "50" + day);
      inTransaction(() -> ports.backlog().addComponents(loaded.components()));
      assertRefreshedAsMeasured(LocalDate.of(2026, 3, day));
    }
  }

  @Test
  void areMeasuredWithinEightNightsWhateverHappened() {
    keep(MARCH);
    // nobody was told, as when a hand is in the database
    seed.usage("b", "cpu", MARCH, "500");

    for (int day = 1; day <= 8; day++) {
      LocalDate night = LocalDate.of(2026, 3, day);
      inTransaction(() -> ports.meter().refreshUnsettled(policies, MARCH, night));
    }
    assertMovedAsMeasured(seed.usage("a", "cpu", MARCH, "1"));
  }

  @Test
  @DisplayName("Rules 4 and 5: moved totals tell which policies an evaluation changes")
  void tellWhatAnEvaluationChanges() {
    OfferingUsagePolicy above = seed.policy(aPolicyOf("cluster").limiting("cpu", 99).build());
    OfferingUsagePolicy below = seed.policy(aPolicyOf("cluster").limiting("cpu", 5_000).build());
    Set<PolicyId> both = Set.of(above.id(), below.id());
    inTransaction(() -> ports.meter().measureUnsettled(both, MARCH));
    Changed change = seed.usage("a", "cpu", MARCH, "90.01");

    Map<PolicyId, UsageTotals> unsettled =
        inTransaction(() -> ports.meter().moveUnsettled(both, change, MARCH));

    assertThat(unsettled).containsOnlyKeys(above.id());
    assertThat(above.evaluate(requireNonNull(unsettled.get(above.id())), MARCH, Instant.EPOCH))
        .isEqualTo(
            above.evaluate(
                requireNonNull(ports.meter().measure(Set.of(above.id()), MARCH).get(above.id())),
                MARCH,
                Instant.EPOCH));
  }

  private void keep(BillingMonth month) {
    inTransaction(() -> ports.meter().measureUnsettled(policies, month));
  }

  private Changed record(ComponentUsage... usages) {
    return inTransaction(() -> ports.ledger().record(List.of(usages), "reporter", Instant.EPOCH))
        .sums();
  }

  private void assertMovedAsMeasured(Changed change) {
    Set<PolicyId> touched = ports.policies().touchedBy(change);
    assertThat(touched).isNotEmpty();
    assertAsMeasured(
        touched, inTransaction(() -> ports.meter().moveUnsettled(touched, change, MARCH)));
  }

  private void assertAsMeasured(Set<PolicyId> asked, Map<PolicyId, UsageTotals> told) {
    Map<PolicyId, UsageTotals> measured = ports.meter().measure(asked, MARCH);
    assertThat(told).containsOnlyKeys(asked);
    for (PolicyId policy : asked) {
      for (String component : List.of("cpu", "disk")) {
        assertThat(used(told, policy, component)).isEqualTo(used(measured, policy, component));
      }
    }
  }

  private void assertRefreshedAsMeasured(LocalDate day) {
    assertAsMeasured(
        policies, inTransaction(() -> ports.meter().refreshUnsettled(policies, MARCH, day)));
  }

  private static String used(Map<PolicyId, UsageTotals> totals, PolicyId policy, String component) {
    return requireNonNull(totals.get(policy)).of(new ComponentType(component)).toString();
  }
}

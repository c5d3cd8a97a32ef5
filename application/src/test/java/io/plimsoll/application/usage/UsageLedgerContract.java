package io.plimsoll.application.usage;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortContract;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageLedger.Changed;
import io.plimsoll.domain.usage.UsageLedger.SumChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link UsageLedger} does; the sums show through the usage meter. */
public abstract class UsageLedgerContract extends PortContract {
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);
  private static final BillingMonth APRIL = BillingMonth.of(2026, 4);

  private OfferingUsagePolicy policy;

  @BeforeEach
  void sellTwoComponentsToTwoOrganizations() {
    seed.offering("cluster").with("cpu", "disk");
    seed.resource("a1").of("cluster").boughtBy("a");
    seed.resource("a2").of("cluster").boughtBy("a");
    seed.resource("b1").of("cluster").boughtBy("b");
    policy = seed.policy(aPolicyOf("cluster").limiting("cpu", 1).limiting("disk", 1).build());
  }

  @Test
  void replacesAnAmountAndDoesNotAddToIt() {
    seed.usage("a1", "cpu", MARCH, "10");

    seed.usage("a1", "cpu", MARCH, "4.25");

    assertThat(cpu(MARCH)).isEqualTo("4.25");
    assertThat(ports.keptReports()).isEqualTo(2);
  }

  @Test
  void tellsOfWhichComponentsAnOrganizationUsedSomething() {
    seed.offering("cloud").with("cpu");
    seed.resource("a on cloud").of("cloud").boughtBy("a");
    seed.usage("a1", "cpu", MARCH, "1");
    seed.usage("a2", "disk", APRIL, "1");
    seed.usage("a on cloud", "cpu", MARCH, "1");
    seed.usage("b1", "cpu", MARCH, "1");

    assertThat(ports.ledger().usedBy(seed.organization("a").id()))
        .isEqualTo(
            Map.of(
                seed.offering("cluster").id(),
                Set.of(
                    seed.offering("cluster").component("cpu"),
                    seed.offering("cluster").component("disk")),
                seed.offering("cloud").id(),
                Set.of(seed.offering("cloud").component("cpu"))));
    assertThat(ports.ledger().usedBy(seed.organization("c").id())).isEmpty();
  }

  @Test
  void replacesAnAmountByNothing() {
    seed.usage("a1", "cpu", MARCH, "10");

    Changed changed = seed.usage("a1", "cpu", MARCH, "0");

    assertThat(cpu(MARCH)).isEqualTo("0.00");
    assertThat(changed.usages()).isPositive();
  }

  @Test
  void changesNothingWhenTheSameIsReportedAgain() {
    seed.usage("a1", "cpu", MARCH, "10");

    Changed again = seed.usage("a1", "cpu", MARCH, "10.00");

    assertThat(again.usages()).isZero();
    assertThat(again.sums())
        .singleElement()
        .satisfies(sum -> assertThat(sum.difference()).isZero());
    assertThat(ports.keptReports()).isEqualTo(1);
    assertThat(cpu(MARCH)).isEqualTo("10.00");
  }

  @Test
  void changesNothingWhenNothingIsReported() {
    assertThat(record().usages()).isZero();
    assertThat(ports.keptReports()).isZero();
  }

  @Test
  void countsTheLastOfSeveralReportsOfTheSame() {
    Changed changed = record(usage("a1", "cpu", MARCH, "10"), usage("a1", "cpu", MARCH, "3"));

    assertThat(changed.usages()).isEqualTo(1);
    assertThat(cpu(MARCH)).isEqualTo("3.00");
    assertThat(ports.keptReports()).isEqualTo(1);
  }

  @Test
  void changesNothingWhenTheLastOfSeveralReportsIsWhatIsStored() {
    seed.usage("a1", "cpu", MARCH, "10");

    Changed changed = record(usage("a1", "cpu", MARCH, "99"), usage("a1", "cpu", MARCH, "10"));

    assertThat(changed.usages()).isZero();
    assertThat(cpu(MARCH)).isEqualTo("10.00");
  }

  @Test
  void keepsResourcesComponentsAndMonthsApart() {
    record(
        usage("a1", "cpu", MARCH, "1"),
        usage("a2", "cpu", MARCH, "10"),
        usage("a1", "disk", MARCH, "100"),
        usage("a1", "cpu", APRIL, "1000"));

    assertThat(cpu(MARCH)).isEqualTo("11.00"); // 1 + 10
    assertThat(cpu(APRIL)).isEqualTo("1000.00");
    assertThat(measured(policy, "disk", MARCH)).isEqualTo("100.00");

    seed.usage("a2", "cpu", MARCH, "20");

    assertThat(cpu(MARCH)).isEqualTo("21.00"); // 1 + 20
    assertThat(cpu(APRIL)).isEqualTo("1000.00");
    assertThat(measured(policy, "disk", MARCH)).isEqualTo("100.00");
  }

  @Test
  void addsUpOverOrganizations() {
    record(usage("a1", "cpu", MARCH, "1.10"), usage("b1", "cpu", MARCH, "2.20"));

    assertThat(cpu(MARCH)).isEqualTo("3.30");
  }

  @Test
  void addsUpLargeAmountsExactly() {
    String most = "999999999999999999.99";
    record(usage("a1", "cpu", MARCH, most), usage("a2", "cpu", MARCH, most));

    assertThat(cpu(MARCH)).isEqualTo("1999999999999999999.98");
  }

  @Test
  void tellsWhatChangedAndNothingElse() {
    seed.usage("b1", "disk", MARCH, "5");

    Changed changed =
        record(
            usage("a1", "cpu", MARCH, "1"),
            usage("a2", "cpu", APRIL, "1"),
            usage("b1", "disk", MARCH, "5"));

    assertThat(changed.usages()).isEqualTo(2);
    OrganizationId a = seed.organization("a").id();
    OrganizationId b = seed.organization("b").id();
    assertThat(changed.sums())
        .usingRecursiveFieldByFieldElementComparator(
            RecursiveComparisonConfiguration.builder()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .build())
        .containsExactlyInAnyOrder(
            new SumChange(seed.offering("cluster").component("cpu"), a, MARCH, ONE),
            new SumChange(seed.offering("cluster").component("cpu"), a, APRIL, ONE),
            new SumChange(seed.offering("cluster").component("disk"), b, MARCH, ZERO));
  }

  @Test
  void takesAReportForMoreThanOneOffering() {
    seed.offering("disks").with("disk");
    seed.resource("d1").of("disks").boughtBy("b");

    Changed changed = record(usage("a1", "disk", MARCH, "1"), usage("d1", "disk", MARCH, "2"));

    assertThat(changed.components())
        .containsExactlyInAnyOrder(
            seed.offering("cluster").component("disk"), seed.offering("disks").component("disk"));
    assertThat(measured(policy, "disk", MARCH)).isEqualTo("1.00");
  }

  @Test
  void rebuildsTheSumsAfterAProjectMovedToAnotherOrganization() {
    seed.resource("moving").of("cluster").in(seed.project("project", "a").id());
    record(usage("moving", "cpu", MARCH, "10"), usage("a1", "cpu", MARCH, "1"));
    OrganizationId a = seed.organization("a").inGroups("group a").id();
    OrganizationId b = seed.organization("b").inGroups("group b").id();
    OfferingUsagePolicy ofA = policyOfGroup("group a");
    OfferingUsagePolicy ofB = policyOfGroup("group b");

    inTransaction(() -> {
      seed.project("project", "b");
      ports.ledger().rebuildTotals(Set.of(a, b));
    });

    assertThat(measured(ofA, "cpu", MARCH)).isEqualTo("1.00");
    assertThat(measured(ofB, "cpu", MARCH)).isEqualTo("10.00");
    assertThat(cpu(MARCH)).isEqualTo("11.00");
  }

  @Test
  void rebuildsTheSameSumsWhenNothingMoved() {
    record(usage("a1", "cpu", MARCH, "1"), usage("b1", "cpu", MARCH, "2"));
    Set<OrganizationId> both = Set.of(seed.organization("a").id(), seed.organization("b").id());

    inTransaction(() -> ports.ledger().rebuildTotals(both));
    inTransaction(() -> ports.ledger().rebuildTotals(both));
    inTransaction(() -> ports.ledger().rebuildTotals(Set.of()));

    assertThat(cpu(MARCH)).isEqualTo("3.00");
  }

  private Changed record(ComponentUsage... reports) {
    return inTransaction(
            () -> ports.ledger().record(List.of(reports), "reporter", MarketplaceSeed.EPOCH))
        .sums();
  }

  private ComponentUsage usage(
      String resource, String component, BillingMonth month, String amount) {
    return seed.usageOf(resource, component, month, amount);
  }

  private String cpu(BillingMonth month) {
    return measured(policy, "cpu", month);
  }

  private OfferingUsagePolicy policyOfGroup(String group) {
    return seed.policy(
        aPolicyOf("cluster").limiting("cpu", 1).forMembersOf(seed.group(group)).build());
  }
}

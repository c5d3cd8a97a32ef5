package io.plimsoll.application.usage;

import static io.plimsoll.domain.usage.MissingUsagePolicy.REUSE;
import static io.plimsoll.domain.usage.MissingUsagePolicy.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortContract;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageLedger.Changed;
import io.plimsoll.domain.usage.UsageLedger.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link UsageLedger} does; the sums show through the usage meter. */
public abstract class UsageLedgerContract extends PortContract {
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);
  private static final BillingMonth APRIL = BillingMonth.of(2026, 4);
  private static final Instant LATER = MarketplaceSeed.EPOCH.plusSeconds(60);

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
  void replacesAnAmountByNothing() {
    seed.usage("a1", "cpu", MARCH, "10");

    Changed changed = seed.usage("a1", "cpu", MARCH, "0");

    assertThat(cpu(MARCH)).isEqualTo("0.00");
    assertThat(changed.isNothing()).isFalse();
  }

  @Test
  void changesNothingWhenTheSameIsReportedAgain() {
    seed.usage("a1", "cpu", MARCH, "10");

    Changed again = seed.usage("a1", "cpu", MARCH, "10.00");

    assertThat(again.isNothing()).isTrue();
    assertThat(again.components()).isEmpty();
    assertThat(again.organizations()).isEmpty();
    assertThat(ports.keptReports()).isEqualTo(1);
    assertThat(cpu(MARCH)).isEqualTo("10.00");
  }

  @Test
  void changesNothingWhenNothingIsReported() {
    assertThat(record().isNothing()).isTrue();
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

    assertThat(changed.isNothing()).isTrue();
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
    assertThat(changed.components()).containsExactly(seed.offering("cluster").component("cpu"));
    assertThat(changed.organizations()).containsExactly(seed.organization("a").id());
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

  @Test
  void replacesDetailsWithoutTouchingTheSums() {
    record(detailed("10", "first", REUSE));

    Recorded again =
        inTransaction(() ->
            ports.ledger().record(List.of(detailed("10", "second", ZERO)), "reporter", LATER));

    assertThat(again.sums().isNothing()).isTrue();
    assertThat(again.added()).isEmpty();
    assertThat(again.replaced()).containsExactly(detailed("10", "second", ZERO));
    assertThat(ofA1()).containsExactly(detailed("10", "second", ZERO));
    assertThat(ports.keptReports()).isEqualTo(1);
    assertThat(cpu(MARCH)).isEqualTo("10.00");
  }

  @Test
  void changesNothingWhenTheSameIsReportedAgainInEveryDetail() {
    record(detailed("10", "first", REUSE));

    Recorded again =
        inTransaction(() ->
            ports.ledger().record(List.of(detailed("10", "first", REUSE)), "reporter", LATER));

    assertThat(again.replaced()).isEmpty();
    assertThat(again.sums().isNothing()).isTrue();
  }

  @Test
  void leavesDetailsAloneWhenTheSameAmountIsReportedAlone() {
    record(detailed("10", "first", REUSE));

    seed.usage("a1", "cpu", MARCH, "10");

    assertThat(ofA1()).containsExactly(detailed("10", "first", REUSE));
  }

  @Test
  void replacesDetailsByNoneWhenAnotherAmountIsReportedAlone() {
    record(detailed("10", "first", REUSE));

    inTransaction(
        () -> ports.ledger().record(List.of(usage("a1", "cpu", MARCH, "11")), "reporter", LATER));

    assertThat(ofA1())
        .containsExactly(
            ComponentUsage.of(
                usage("a1", "cpu", MARCH, "11").key(),
                UsageAmount.of("11"),
                ReportDetails.none(LATER)));
  }

  @Test
  void tellsWhatWasAddedAndWhatWasReplaced() {
    seed.usage("a1", "cpu", MARCH, "1");
    ComponentUsage replaced = usage("a1", "cpu", MARCH, "2");
    ComponentUsage added = usage("a1", "cpu", APRIL, "0");

    Recorded recorded =
        inTransaction(() -> ports.ledger().record(List.of(replaced, added), "reporter", LATER));

    assertThat(recorded.added()).containsExactly(added);
    assertThat(recorded.replaced()).containsExactly(replaced);
    assertThat(recorded.sums().usages()).isEqualTo(2);
  }

  @Test
  void givesTheAmountsOfResourcesOldToNew() {
    record(
        usage("a1", "cpu", APRIL, "2"),
        usage("a1", "cpu", MARCH, "1"),
        usage("a2", "cpu", MARCH, "3"));

    assertThat(ofA1()).extracting(ComponentUsage::month).containsExactly(MARCH, APRIL);
    assertThat(ports.ledger().of(Set.of())).isEmpty();
  }

  @Test
  void knowsAnAmountByAnIdentityThatItKeeps() {
    seed.usage("a1", "cpu", MARCH, "1");
    UsageKey key = usage("a1", "cpu", MARCH, "1").key();
    UsageId id = ports.idOf(key);

    seed.usage("a1", "cpu", MARCH, "2");

    assertThat(ports.ledger().find(id)).contains(key);
    assertThat(ports.idOf(key)).isEqualTo(id);
    assertThat(ports.ledger().find(new UsageId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void keepsThePartsOfUsersApart() {
    seed.usage("a1", "cpu", MARCH, "10");
    seed.usage("a1", "cpu", APRIL, "10");
    UsageKey march = usage("a1", "cpu", MARCH, "0").key();
    UsageKey april = usage("a1", "cpu", APRIL, "0").key();
    tellParts(march, Map.of("ann", UsageAmount.of("1"), "bob", UsageAmount.of("2")));
    tellParts(april, Map.of("ann", UsageAmount.of("3")));

    tellParts(march, Map.of("bob", UsageAmount.of("4")));

    assertThat(ports.userUsages().of(Set.of(march, april)))
        .isEqualTo(
            Map.of(
                march,
                Map.of("ann", UsageAmount.of("1"), "bob", UsageAmount.of("4")),
                april,
                Map.of("ann", UsageAmount.of("3"))));
  }

  private void tellParts(UsageKey usage, Map<String, UsageAmount> parts) {
    inTransaction(() -> ports.userUsages().save(Map.of(usage, parts), LATER));
  }

  private List<ComponentUsage> ofA1() {
    return ports.ledger().of(Set.of(seed.resource("a1").id()));
  }

  private ComponentUsage detailed(
      String amount, String description, MissingUsagePolicy whenMissing) {
    ReportDetails details =
        new ReportDetails(
            MarketplaceSeed.EPOCH.plusNanos(123_456_789),
            description,
            whenMissing,
            seed.user("agent").id(),
            null);
    return ComponentUsage.of(
        usage("a1", "cpu", MARCH, amount).key(), UsageAmount.of(amount), details);
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

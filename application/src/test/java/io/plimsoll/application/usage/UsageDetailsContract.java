package io.plimsoll.application.usage;

import static io.plimsoll.domain.usage.MissingUsagePolicy.REUSE;
import static io.plimsoll.domain.usage.MissingUsagePolicy.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortContract;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UsageLedger.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link io.plimsoll.domain.usage.UsageLedger} keeps beside the amounts, and every
 * {@link io.plimsoll.domain.usage.UserUsages} of their parts.
 */
public abstract class UsageDetailsContract extends PortContract {
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);
  private static final BillingMonth APRIL = BillingMonth.of(2026, 4);
  private static final Instant LATER = MarketplaceSeed.EPOCH.plusSeconds(60);

  private OfferingUsagePolicy policy;

  @BeforeEach
  void sellAComponent() {
    seed.offering("cluster").with("cpu");
    seed.resource("a1").of("cluster").boughtBy("a");
    seed.resource("a2").of("cluster").boughtBy("a");
    policy = seed.policy(aPolicyOf("cluster").limiting("cpu", 1).build());
  }

  @Test
  void replacesDetailsWithoutTouchingTheSums() {
    record(detailed("10", "first", REUSE));

    Recorded again =
        inTransaction(() ->
            ports.ledger().record(List.of(detailed("10", "second", ZERO)), "reporter", LATER));

    assertThat(again.sums().usages()).isZero();
    assertThat(again.added()).isEmpty();
    assertThat(again.replaced()).isEmpty();
    assertThat(ofA1()).containsExactly(detailed("10", "second", ZERO));
    assertThat(ports.keptReports()).isEqualTo(1);
    assertThat(measured(policy, "cpu", MARCH)).isEqualTo("10.00");
  }

  @Test
  void changesNothingWhenTheSameIsReportedAgainInEveryDetail() {
    record(detailed("10", "first", REUSE));

    Recorded again =
        inTransaction(() ->
            ports.ledger().record(List.of(detailed("10", "first", REUSE)), "reporter", LATER));

    assertThat(again.replaced()).isEmpty();
    assertThat(again.sums().usages()).isZero();
  }

  @Test
  void leavesDetailsAloneWhenTheSameAmountIsReportedAlone() {
    record(detailed("10", "first", REUSE));

    seed.usage("a1", "cpu", MARCH, "10");

    assertThat(ofA1()).containsExactly(detailed("10", "first", REUSE));
  }

  @Test
  void leavesDetailsAloneWhenAnotherAmountIsReportedAlone() {
    record(detailed("10", "first", REUSE));

    inTransaction(
        () -> ports.ledger().record(List.of(usage("a1", "cpu", MARCH, "11")), "reporter", LATER));

    assertThat(ofA1()).containsExactly(detailed("11", "first", REUSE));
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

  private void record(ComponentUsage... reports) {
    inTransaction(() -> ports.ledger().record(List.of(reports), "reporter", MarketplaceSeed.EPOCH));
  }

  private ComponentUsage usage(
      String resource, String component, BillingMonth month, String amount) {
    return seed.usageOf(resource, component, month, amount);
  }
}

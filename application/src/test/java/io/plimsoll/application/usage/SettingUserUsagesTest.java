package io.plimsoll.application.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.usage.SetUserUsages.Command;
import io.plimsoll.application.usage.SetUserUsages.Fault;
import io.plimsoll.application.usage.SetUserUsages.Part;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.access.ViewerFixture;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.LimitPeriod;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.ReportingTerms.Terms;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageCap;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UsageTotal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SettingUserUsagesTest extends UseCaseTest {
  private static final Instant IN_JANUARY = Instant.parse("2026-01-31T00:00:00Z");
  private static final BillingMonth JANUARY = BillingMonth.of(2026, 1);

  private final TermsOfOneResource terms = new TermsOfOneResource();

  @Test
  void leavesAnAmountThatWasReportedAsItIs() {
    UsageId id = reported("10");

    assertThat(tell(owner(), id, part("ann", "3"))).isEqualTo(Outcome.done(id));

    assertThat(amountOf(MARCH)).isEqualTo("10.00");
    assertThat(partsOf(MARCH)).isEqualTo(Map.of("ann", UsageAmount.of("3")));
  }

  @Test
  void makesTheSumOfAllPartsTheAmountWhenThatIsNothing() {
    UsageId id = reported("0");
    OfferingUsagePolicy policy = seed.policy(aPolicy().limiting("cpu", 10).build());

    tell(owner(), id, part("ann", "4"), part("bob", "5"), part("ann", "6"));

    assertThat(amountOf(MARCH)).isEqualTo("11.00"); // 5 + 6
    assertThat(stored(policy.id()).hasFired()).isTrue();
    assertThat(ports.keptReports()).isEqualTo(2);
    assertThat(usageEvents()).hasSize(1);
  }

  @Test
  void addsAnAmountForAnotherMonth() {
    UsageId id = reported("10");

    tell(owner(), id, new Part("ann", UsageAmount.of("4"), IN_JANUARY), part("bob", "1"));

    assertThat(amountOf(JANUARY)).isEqualTo("4.00");
    assertThat(amountOf(MARCH)).isEqualTo("10.00");
    assertThat(partsOf(JANUARY)).containsOnlyKeys("ann");
    assertThat(partsOf(MARCH)).containsOnlyKeys("bob");
  }

  @Test
  void addsAnAmountOfNothingForPartsOfNothing() {
    UsageId id = reported("10");

    tell(owner(), id, new Part("ann", UsageAmount.ZERO, IN_JANUARY));

    assertThat(amountOf(JANUARY)).isEqualTo("0.00");
  }

  @Test
  void isRefusedForTheFuture() {
    UsageId id = reported("0");

    assertThat(tell(owner(), id, new Part("ann", UsageAmount.of("4"), NOW.plusSeconds(1))))
        .isEqualTo(Outcome.refused(new Fault.FutureDate()));
    assertThat(partsOf(MARCH)).isEmpty();
  }

  @Test
  void isRefusedWhenThePartsAddUpToMoreThanAnAmountCanBe() {
    UsageId id = reported("0");
    Part most = new Part("ann", UsageAmount.MAX, null);

    assertThat(tell(owner(), id, most, part("bob", "0.01")))
        .isEqualTo(Outcome.refused(new Fault.SumTooLarge()));
    assertThat(partsOf(MARCH)).isEmpty();
    assertThat(tell(owner(), id, most)).isEqualTo(Outcome.done(id));
  }

  @Test
  void isRefusedWhenTheSumsWouldPassACapTogether() {
    UsageId id = reported("0");
    ComponentId cpu = seed.offering("cluster").component("cpu");
    terms.terms = new Terms(false, Map.of(cpu, new UsageCap(100, LimitPeriod.QUARTERLY)));
    Part inJanuary = new Part("ann", UsageAmount.of("60"), IN_JANUARY);

    assertThat(tell(owner(), id, inJanuary, part("ann", "40.01")))
        .isEqualTo(Outcome.refused(new Fault.CapExceeded(UsageTotal.of("100.01"), 100)));
    assertThat(partsOf(MARCH)).isEmpty();
    assertThat(tell(owner(), id, inJanuary, part("ann", "40"))).isEqualTo(Outcome.done(id));
    assertThat(tell(owner(), id, part("bob", "1000"))).isEqualTo(Outcome.done(id));
    assertThat(amountOf(MARCH)).isEqualTo("40.00");
  }

  @Test
  void isForThoseWhoMayReportAndSeen() {
    UsageId id = reported("10");
    Viewer consumer = ViewerFixture.ownerOf(seed.organization("university").id());

    assertThat(tell(ViewerFixture.staff(), id, part("ann", "1"))).isEqualTo(Outcome.done(id));
    assertThat(tell(consumer, id, part("ann", "2"))).isEqualTo(Outcome.forbidden());
    assertThat(tell(ViewerFixture.support(), id, part("ann", "2"))).isEqualTo(Outcome.forbidden());
    assertThat(tell(ViewerFixture.stranger(), id, part("ann", "2"))).isEqualTo(Outcome.notFound());
    assertThat(tell(owner(), new UsageId(UUID.randomUUID()), part("ann", "2")))
        .isEqualTo(Outcome.notFound());
    assertThat(partsOf(MARCH)).isEqualTo(Map.of("ann", UsageAmount.of("1")));
  }

  private UsageId reported(String amount) {
    seed.usage("r", "cpu", MARCH, amount);
    return ports.idOf(key(MARCH));
  }

  private Outcome<UsageId, Fault> tell(Viewer viewer, UsageId usage, Part... parts) {
    return useCases.setUserUsages(terms).set(viewer, new Command(usage, () -> List.of(parts)));
  }

  private static Part part(String username, String amount) {
    return new Part(username, UsageAmount.of(amount), null);
  }

  private UsageKey key(BillingMonth month) {
    return seed.usageOf("r", "cpu", month, "0").key();
  }

  private String amountOf(BillingMonth month) {
    return ports.ledger().of(Set.of(seed.resource("r").id())).stream()
        .filter(usage -> usage.key().equals(key(month)))
        .map(ComponentUsage::amount)
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private Map<String, UsageAmount> partsOf(BillingMonth month) {
    return ports.userUsages().of(Set.of(key(month))).getOrDefault(key(month), Map.of());
  }
}

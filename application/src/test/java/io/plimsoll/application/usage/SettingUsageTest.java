package io.plimsoll.application.usage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.usage.SetUsage.Command;
import io.plimsoll.application.usage.SetUsage.Fault;
import io.plimsoll.application.usage.SetUsage.Item;
import io.plimsoll.domain.access.ViewerFixture;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.LimitPeriod;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.PlanPeriod;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.ReportingTerms.Terms;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageCap;
import io.plimsoll.domain.usage.UsageTotal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingUsageTest extends SetUsageTest {
  private static final Instant APRIL_FOOLS = Instant.parse("2026-04-01T12:00:00Z");

  @Test
  void evaluatesThePoliciesThatItTouches() {
    OfferingUsagePolicy policy = seed.policy(aPolicy().limiting("cpu", 10).build());

    assertTaken(set(owner(), cpu("11")));
    assertThat(stored(policy.id()).hasFired()).isTrue();

    assertTaken(set(owner(), cpu("10")));
    assertThat(stored(policy.id()).hasFired()).isFalse();
  }

  @Test
  void keepsWhatIsToldBesideTheAmount() {
    Instant date = Instant.parse("2026-03-02T00:00:00Z");
    Item item =
        new Item(
            new ComponentType("cpu"), UsageAmount.of("1"), "by hand", MissingUsagePolicy.REUSE);

    assertTaken(set(STAFF, date, item));

    assertThat(usages())
        .containsExactly(
            ComponentUsage.of(
                seed.usageOf("r", "cpu", MARCH, "1").key(),
                UsageAmount.of("1"),
                new ReportDetails(date, "by hand", MissingUsagePolicy.REUSE, STAFF.user(), null)));
  }

  @Test
  void isOfTheMonthOfItsDateAndOfThePresentOneWithoutADate() {
    assertTaken(set(STAFF, Instant.parse("2025-12-31T23:59:59Z"), cpu("1")));
    assertTaken(set(STAFF, cpu("2")));

    assertThat(usages())
        .extracting(ComponentUsage::month)
        .containsExactly(BillingMonth.of(2025, 12), MARCH);
  }

  @Test
  void changesNothingWhenItIsRepeatedWithoutADate() {
    assertTaken(set(STAFF, cpu("1"), item("disk", "2")));
    List<ComponentUsage> before = usages();
    clock.tick(Duration.ofMinutes(30));

    assertTaken(set(STAFF, cpu("1"), item("disk", "2")));

    assertThat(usages()).isEqualTo(before);
    assertThat(usageEvents()).hasSize(2);
    assertThat(ports.keptReports()).isEqualTo(2);
  }

  @Test
  void tellsNoEventWhenOnlyWhatStandsBesideTheAmountIsOther() {
    assertTaken(set(owner(), cpu("1")));
    Instant later = NOW.plus(Duration.ofMinutes(30));
    clock.set(later);

    assertTaken(set(owner(), later, cpu("1")));

    assertThat(usages())
        .extracting(usage -> requireNonNull(usage.details()).date())
        .containsExactly(later);
    assertThat(usageEvents()).hasSize(1);
  }

  @Test
  void leavesOtherComponentsAlone() {
    assertTaken(set(STAFF, cpu("1"), item("disk", "2")));
    assertTaken(set(STAFF, cpu("3")));

    assertThat(usages())
        .extracting(usage -> usage.amount().toString())
        .containsExactlyInAnyOrder("3.00", "2.00");
  }

  @Test
  void takesAnEmptyList() {
    assertTaken(set(STAFF));

    assertThat(usages()).isEmpty();
  }

  @Test
  void belongsToThePlanPeriodThatCoversItsDateUnlessOneIsNamed() {
    PlanPeriod winter = period("2025-12-01T00:00:00Z", "2026-03-01T00:00:00Z");
    PlanPeriod spring = period("2026-03-01T00:00:00Z", null);
    assertTaken(set(STAFF, Instant.parse("2026-02-28T00:00:00Z"), cpu("1")));
    assertTaken(set(STAFF, Instant.parse("2026-03-01T00:00:00Z"), cpu("1")));
    assertTaken(set(STAFF, Instant.parse("2025-11-30T00:00:00Z"), cpu("1")));
    assertTaken(set(STAFF, new Command(winter.id(), null, NOW, List.of(item("disk", "1")))));

    assertThat(periodOf("cpu", BillingMonth.of(2026, 2))).isEqualTo(winter.id());
    assertThat(periodOf("cpu", MARCH)).isEqualTo(spring.id());
    assertThat(periodOf("cpu", BillingMonth.of(2025, 11))).isNull();
    assertThat(periodOf("disk", MARCH)).isEqualTo(winter.id());
  }

  @Test
  void mayUseUpACapAndReplacingDoesNotCountTwice() {
    capCpu(100, LimitPeriod.MONTH);

    assertTaken(set(owner(), cpu("100")));
    assertTaken(set(owner(), cpu("100.00")));
    assertTaken(set(owner(), cpu("60")));

    assertThat(set(owner(), cpu("100.01"))).isEqualTo(refusedAt("100.01", 100));
    assertThat(usages()).extracting(usage -> usage.amount().toString()).containsExactly("60.00");
  }

  @Test
  void countsTheOtherMonthsOfTheCalendarQuarterOfACap() {
    capCpu(100, LimitPeriod.QUARTERLY);
    seed.usage("r", "cpu", BillingMonth.of(2025, 12), "1000");
    seed.usage("r", "cpu", BillingMonth.of(2026, 1), "30");
    seed.usage("r", "disk", BillingMonth.of(2026, 2), "500");

    assertThat(set(owner(), cpu("70.01"))).isEqualTo(refusedAt("100.01", 100)); // 30 + 70.01
    assertTaken(set(owner(), cpu("70")));

    clock.set(APRIL_FOOLS);
    assertTaken(set(owner(), cpu("100")));
  }

  @Test
  void tellsThatTheViewerMayNotReportBeforeItTellsOfACap() {
    capCpu(1, LimitPeriod.TOTAL);

    assertThat(set(ViewerFixture.stranger(), cpu("2"))).isEqualTo(Outcome.forbidden());
  }

  private static Outcome<Object, Fault> refusedAt(String total, long cap) {
    return Outcome.refused(new Fault.CapExceeded(UsageTotal.of(total), cap));
  }

  private void capCpu(long amount, LimitPeriod period) {
    ComponentId cpu = seed.offering("cluster").component("cpu");
    terms.terms = new Terms(false, Map.of(cpu, new UsageCap(amount, period)));
  }

  private PlanPeriod period(String began, @Nullable String ended) {
    PlanPeriod period =
        new PlanPeriod(
            new PlanPeriodId(UUID.randomUUID()),
            seed.resource("r").id(),
            new PlanId(UUID.randomUUID()),
            Instant.parse(began),
            ended == null ? null : Instant.parse(ended));
    ports.planPeriods().open(period);
    return period;
  }

  private @Nullable PlanPeriodId periodOf(String component, BillingMonth month) {
    return usages().stream()
        .filter(usage -> usage.key().equals(seed.usageOf("r", component, month, "0").key()))
        .map(ComponentUsage::details)
        .map(details -> Objects.requireNonNull(details))
        .findFirst()
        .orElseThrow()
        .planPeriod();
  }

  private List<ComponentUsage> usages() {
    return ports.ledger().of(Set.of(seed.resource("r").id()));
  }
}

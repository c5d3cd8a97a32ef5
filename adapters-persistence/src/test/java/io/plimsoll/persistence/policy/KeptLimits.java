package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.policy.CheckLimits;
import io.plimsoll.application.policy.FindStandings;
import io.plimsoll.application.policy.Standing;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageLedger.Changed;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What decisions and the check make of the totals that are kept beside limits. */
abstract class KeptLimits {
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);
  private static final Instant LATER = Instant.parse("2026-03-20T12:00:00Z");

  private PortsUnderTest ports;
  private MarketplaceSeed seed;
  private OfferingUsagePolicy policy;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void limitWhatIsUsed() {
    ports = database().ports();
    seed = new MarketplaceSeed(ports);
    seed.offering("cluster").with("cpu", "disk");
    seed.resource("job").of("cluster").boughtBy("physics");
    seed.resource("other").of("cluster").boughtBy("biology");
    seed.usage("job", "cpu", MARCH, "3");
    seed.usage("job", "cpu", MARCH.minusMonths(2), "40");
    seed.usage("job", "cpu", MARCH.minusMonths(3), "500");
    policy =
        seed.policy(
            PolicyFixture.aPolicy()
                .of(seed.offering("cluster").id())
                .limiting("cpu", 1000)
                .limiting("disk", 7)
                .over(Period.MONTH_3)
                .build());
  }

  @Test
  void standingsHaveTheTotalsThatAreKept() {
    keep(MARCH);
    writeTotal("77.25");

    assertThat(totals(MARCH)).containsExactly("77.25", "0.00");
  }

  @Test
  void standingsAreMeasuredWhileNothingIsKept() {
    assertThat(totals(MARCH)).containsExactly("43.00", "0.00");
    assertThat(reported(MARCH)).containsExactly(MarketplaceSeed.EPOCH, null);
  }

  @Test
  void standingsAreMeasuredWhenTheCalendarHasTurned() {
    keep(MARCH);

    assertThat(totals(BillingMonth.of(2026, 4))).containsExactly("3.00", "0.00");
  }

  @Test
  void standingsAreMeasuredUntilABulkLoadIsEvaluated() {
    keep(MARCH);
    Changed loaded = seed.usage("other", "disk", MARCH, "5");
    inTransaction(() -> {
      ports.backlog().addComponents(loaded.components());
      return loaded;
    });

    assertThat(totals(MARCH)).containsExactly("43.00", "5.00");
  }

  @Test
  void standingsTellWhenAnythingOfTheAudienceWasLastReported() {
    keep(MARCH);
    assertThat(reported(MARCH)).containsExactly(MarketplaceSeed.EPOCH, null);

    Changed again =
        inTransaction(() ->
                ports
                    .ledger()
                    .record(
                        List.of(seed.usageOf("job", "cpu", MARCH.minusMonths(3), "500")),
                        "reporter",
                        LATER))
            .sums();
    inTransaction(() -> ports.meter().moveUnsettled(Set.of(policy.id()), again, MARCH));

    assertThat(reported(MARCH)).containsExactly(LATER, null);
    forgetReports();
    keep(MARCH);
    assertThat(reported(MARCH)).containsExactly(LATER, null);
  }

  @Test
  void aNightProvesAnEighthOfTheOfferingsAndBelievesTheOthers() {
    keep(MARCH);
    List<String> afterNights = new ArrayList<>();
    for (int day = 1; day <= 8; day++) {
      LocalDate night = LocalDate.of(2026, 3, day);
      writeTotal("77.25");
      inTransaction(() -> ports.meter().refreshUnsettled(Set.of(policy.id()), MARCH, night));
      afterNights.addAll(totals(MARCH).subList(0, 1));
    }

    assertThat(afterNights).containsOnlyOnce("43.00").contains("77.25").hasSize(8);
  }

  @Test
  void theCheckNamesATotalThatIsNotTheOneMeasured() {
    keep(MARCH);
    assertThat(check(10)).isEqualTo(new CheckLimits.Findings(2, 0, List.of()));
    writeTotal("77.25");

    assertThat(check(10).named())
        .extracting(
            CheckLimits.Difference::policy,
            CheckLimits.Difference::offering,
            difference -> difference.component().value(),
            difference -> difference.kept().toString(),
            difference -> difference.recomputed().toString())
        .containsExactly(tuple(policy.id(), "cluster", "cpu", "77.25", "43.00"));
    assertThat(check(0).differences()).isEqualTo(1);
    assertThat(check(0).named()).isEmpty();
  }

  @Test
  void theCheckPassesOverWhatIsMeasuredBeforeItIsRead() {
    keep(MARCH.minusMonths(1));
    writeTotal("77.25");

    assertThat(check(10)).isEqualTo(new CheckLimits.Findings(0, 0, List.of()));
  }

  private void keep(BillingMonth month) {
    inTransaction(() -> ports.meter().measureUnsettled(Set.of(policy.id()), month));
  }

  private <T> T inTransaction(Supplier<T> work) {
    return ports.unitOfWork().complete(work);
  }

  private void writeTotal(String total) {
    database()
        .get(DSLContext.class)
        .update(POLICY_LIMIT)
        .set(POLICY_LIMIT.TOTAL, new BigDecimal(total))
        .where(POLICY_LIMIT.POSITION.eq(0))
        .execute();
  }

  private void forgetReports() {
    database().get(DSLContext.class).update(POLICY_LIMIT).setNull(POLICY_LIMIT.REPORTED).execute();
  }

  private CheckLimits.Findings check(int atMost) {
    return database().get(CheckLimits.class).check(MARCH, atMost);
  }

  private List<String> totals(BillingMonth month) {
    return limits(month).stream().map(limit -> limit.reading().total().toString()).toList();
  }

  private List<Instant> reported(BillingMonth month) {
    return limits(month).stream().map(Standing.Measured::reported).toList();
  }

  private List<Standing.Measured> limits(BillingMonth month) {
    return database()
        .get(FindStandings.class)
        .find(seed.offering("cluster").id(), seed.organization("physics").id(), month)
        .orElseThrow()
        .policies()
        .getFirst()
        .limits();
  }
}

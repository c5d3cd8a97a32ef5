package io.plimsoll.persistence.usage;

import static io.plimsoll.domain.usage.MissingUsagePolicy.NONE;
import static io.plimsoll.domain.usage.MissingUsagePolicy.REUSE;
import static io.plimsoll.domain.usage.MissingUsagePolicy.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.usage.FindUsageToCarry;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which resources {@link FindUsageToCarry} walks over in March. */
abstract class ResourcesWithGaps {
  private static final BillingMonth DECEMBER = BillingMonth.of(2025, 12);
  private static final BillingMonth JANUARY = BillingMonth.of(2026, 1);
  private static final BillingMonth FEBRUARY = BillingMonth.of(2026, 2);
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);

  private PortsUnderTest ports;
  private MarketplaceSeed seed;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void anOfferingIsSold() {
    ports = database().ports();
    seed = new MarketplaceSeed(ports);
    seed.offering("cluster").with("cpu", "disk");
  }

  @Test
  void areThoseWhoseLastReportSaidWhatStandsForAMissingOne() {
    ResourceId reused = reported("reused", "cpu", DECEMBER, REUSE);
    ResourceId nothing = reported("nothing", "cpu", JANUARY, ZERO);
    reported("silent", "cpu", JANUARY, NONE);

    assertThat(all()).containsExactlyInAnyOrder(reused, nothing);
  }

  @Test
  void areNotThoseWhoseLastWholeMonthWasReported() {
    reported("february", "cpu", FEBRUARY, REUSE);
    reported("march", "cpu", MARCH, REUSE);
    reported("both", "cpu", JANUARY, REUSE);
    reported("both", "cpu", FEBRUARY, NONE);

    assertThat(all()).isEmpty();
  }

  @Test
  void areAlsoThoseWithAGapOverTheEndOfAYear() {
    ResourceId gap = reported("gap", "cpu", DECEMBER, REUSE);
    reported("gap", "cpu", FEBRUARY, NONE);
    reported("none", "cpu", DECEMBER, REUSE);
    reported("none", "cpu", JANUARY, NONE);

    assertThat(all()).containsExactly(gap);
  }

  @Test
  void areOnlyThoseWithAGapInTheLastTwelveMonths() {
    ResourceId old = reported("old", "cpu", BillingMonth.of(1999, 12), REUSE);
    ResourceId last = reported("last", "cpu", BillingMonth.of(1999, 12), REUSE);
    reported("last", "cpu", BillingMonth.of(2025, 4), NONE);
    reported("before", "cpu", BillingMonth.of(1999, 12), REUSE);
    reported("before", "cpu", BillingMonth.of(2025, 3), NONE);

    assertThat(all()).containsExactlyInAnyOrder(old, last);
  }

  @Test
  void areLookedAtComponentByComponent() {
    ResourceId gap = reported("gap", "cpu", JANUARY, REUSE);
    reported("gap", "disk", FEBRUARY, REUSE);

    assertThat(all()).containsExactly(gap);
  }

  @Test
  void areNotTerminated() {
    reported("gone", "cpu", JANUARY, REUSE);
    seed.resource("gone").become(ResourceState.TERMINATED);

    assertThat(all()).isEmpty();
  }

  @Test
  void areWalkedOverPageByPage() {
    for (int i = 0; i < 5; i++) {
      reported("r" + i, "cpu", JANUARY, REUSE);
    }
    List<ResourceId> walked = new ArrayList<>();
    List<ResourceId> page = next(Optional.empty(), 2);
    while (!page.isEmpty()) {
      assertThat(page).hasSizeLessThanOrEqualTo(2);
      walked.addAll(page);
      page = next(Optional.of(walked.getLast()), 2);
    }

    assertThat(walked).hasSize(5).doesNotHaveDuplicates();
  }

  private List<ResourceId> all() {
    return next(Optional.empty(), 100);
  }

  private List<ResourceId> next(Optional<ResourceId> last, int size) {
    return database().get(FindUsageToCarry.class).next(MARCH, last, size);
  }

  private ResourceId reported(
      String resource, String component, BillingMonth month, MissingUsagePolicy whenMissing) {
    ResourceId id = seed.resource(resource).of("cluster").boughtBy("university").id();
    ComponentUsage plain = seed.usageOf(resource, component, month, "1");
    ComponentUsage usage =
        ComponentUsage.of(
            plain.key(),
            plain.amount(),
            new ReportDetails(MarketplaceSeed.EPOCH, "", whenMissing, null, null));
    ports
        .unitOfWork()
        .complete(() -> ports.ledger().record(List.of(usage), "agent", MarketplaceSeed.EPOCH));
    return id;
  }
}

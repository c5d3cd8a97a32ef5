package io.plimsoll.domain.usage;

import static io.plimsoll.domain.usage.MissingUsagePolicy.NONE;
import static io.plimsoll.domain.usage.MissingUsagePolicy.REUSE;
import static io.plimsoll.domain.usage.MissingUsagePolicy.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ResourceId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnreportedMonthsTest {
  private static final Instant NIGHT = Instant.parse("2026-04-01T02:00:00Z");
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);

  private final ResourceId resource = new ResourceId(UUID.randomUUID());
  private final ComponentId cpu = new ComponentId(UUID.randomUUID());
  private final ComponentId disk = new ComponentId(UUID.randomUUID());

  @Test
  void areNoneWhenTheLastMonthWasReported() {
    assertThat(filled(usage(cpu, 2026, 3, "5", REUSE))).isEmpty();
    assertThat(filled(usage(cpu, 2026, 4, "5", REUSE))).isEmpty();
    assertThat(filled()).isEmpty();
  }

  @Test
  void areThoseAfterTheLastReportAlsoOverAYearsEnd() {
    assertThat(filled(usage(cpu, 2025, 12, "5", REUSE)))
        .containsExactly("2026-01 5.00 REUSE", "2026-02 5.00 REUSE", "2026-03 5.00 REUSE");
  }

  @Test
  void areAlsoThoseBetweenTwoReportsByThePolicyOfTheEarlierOne() {
    assertThat(
            filled(
                usage(cpu, 2025, 12, "5", ZERO),
                usage(cpu, 2026, 2, "6", NONE),
                usage(cpu, 2026, 4, "7", NONE)))
        .containsExactly("2026-01 0.00 ZERO");
  }

  @Test
  void areThoseOfEachComponentForItself() {
    assertThat(filled(usage(cpu, 2026, 2, "5", REUSE), usage(disk, 2026, 3, "1", REUSE)))
        .containsExactly("2026-03 5.00 REUSE");
  }

  @Test
  void areOnlyThoseOfTheLastTwelveMonths() {
    List<String> year = filled(usage(cpu, 1999, 12, "5", REUSE));

    assertThat(year).hasSize(12).startsWith("2025-04 5.00 REUSE").endsWith("2026-03 5.00 REUSE");
    assertThat(filled(usage(cpu, 1999, 12, "5", REUSE), usage(cpu, 2025, 5, "6", NONE)))
        .containsExactly("2025-04 5.00 REUSE");
    assertThat(filled(usage(cpu, 1999, 12, "5", REUSE), usage(cpu, 2025, 4, "6", NONE))).isEmpty();
  }

  @Test
  void areNotThoseToCome() {
    assertThat(filled(usage(cpu, 2026, 3, "5", REUSE), usage(cpu, 2026, 6, "5", REUSE))).isEmpty();
  }

  private List<String> filled(ComponentUsage... reported) {
    return UnreportedMonths.filled(List.of(reported), MARCH, NIGHT).stream()
        .peek(usage -> assertThat(detailsOf(usage).date()).isEqualTo(NIGHT))
        .map(usage ->
            "%s %s %s".formatted(usage.month(), usage.amount(), detailsOf(usage).whenMissing()))
        .toList();
  }

  private static ReportDetails detailsOf(ComponentUsage usage) {
    return Stream.of(usage).map(ComponentUsage::details).findFirst().orElseThrow();
  }

  private ComponentUsage usage(
      ComponentId component, int year, int month, String amount, MissingUsagePolicy whenMissing) {
    return ComponentUsage.of(
        new UsageKey(resource, component, BillingMonth.of(year, month)),
        UsageAmount.of(amount),
        new ReportDetails(Instant.EPOCH, "", whenMissing, null, null));
  }
}

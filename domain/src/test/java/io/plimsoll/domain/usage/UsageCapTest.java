package io.plimsoll.domain.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.LimitPeriod;
import io.plimsoll.domain.marketplace.ResourceId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageCapTest {
  private final ResourceId resource = new ResourceId(UUID.randomUUID());
  private final ComponentId cpu = new ComponentId(UUID.randomUUID());
  private final ComponentId disk = new ComponentId(UUID.randomUUID());

  @ParameterizedTest
  @CsvSource({
    "MONTH,     2026-05, 2026-05, 2026-04, 2026-06",
    "QUARTERLY, 2026-05, 2026-04, 2026-03, 2026-07",
    "QUARTERLY, 2026-06, 2026-06, 2026-03, 2026-07",
    "QUARTERLY, 2026-12, 2026-10, 2026-09, 2027-01",
    "ANNUAL,    2026-05, 2026-12, 2025-12, 2027-01"
  })
  void countsWholeCalendarPeriods(
      LimitPeriod period, String month, String within, String before, String after) {
    BillingWindow window = new UsageCap(1, period).windowAround(BillingMonth.parse(month));

    assertThat(window.contains(BillingMonth.parse(within))).isTrue();
    assertThat(window.contains(BillingMonth.parse(before))).isFalse();
    assertThat(window.contains(BillingMonth.parse(after))).isFalse();
  }

  @Test
  void countsEverythingWhenItIsForAllTime() {
    BillingWindow window =
        new UsageCap(1, LimitPeriod.TOTAL).windowAround(BillingMonth.of(2026, 5));

    assertThat(window.contains(BillingMonth.of(1000, 1))).isTrue();
    assertThat(window.contains(BillingMonth.of(9999, 12))).isTrue();
  }

  @Test
  void doesNotCountTheAmountThatIsReplaced() {
    ComponentUsage report = usage(cpu, 5, "60");
    List<ComponentUsage> present = List.of(usage(cpu, 4, "10"), usage(cpu, 5, "90"));

    assertThat(new UsageCap(70, LimitPeriod.QUARTERLY).totalWith(report, present))
        .isEqualTo(UsageTotal.of("70")); // 10 + 60
  }

  @Test
  void doesNotCountOtherComponents() {
    assertThat(
            new UsageCap(70, LimitPeriod.TOTAL)
                .totalWith(usage(cpu, 5, "60"), List.of(usage(disk, 4, "10"))))
        .isEqualTo(UsageTotal.of("60"));
  }

  @Test
  void isExceededByMoreThanItself() {
    UsageCap cap = new UsageCap(70, LimitPeriod.MONTH);

    assertThat(cap.isExceededBy(UsageTotal.of("70"))).isFalse();
    assertThat(cap.isExceededBy(UsageTotal.of("70.01"))).isTrue();
  }

  private ComponentUsage usage(ComponentId component, int month, String amount) {
    return ComponentUsage.plain(
        resource, component, BillingMonth.of(2026, month), UsageAmount.of(amount));
  }
}

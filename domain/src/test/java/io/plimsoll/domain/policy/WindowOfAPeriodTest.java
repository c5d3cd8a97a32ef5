package io.plimsoll.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.BillingWindow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 1: the window of a period")
class WindowOfAPeriodTest {
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);

  @Test
  void ofOneMonthIsThatMonth() {
    BillingWindow window = Period.MONTH_1.windowAt(MARCH);

    assertThat(window.first()).contains(MARCH);
    assertThat(window.last()).isEqualTo(MARCH);
    assertThat(window.contains(BillingMonth.of(2026, 2))).isFalse();
    assertThat(window.contains(MARCH)).isTrue();
    assertThat(window.contains(BillingMonth.of(2026, 4))).isFalse();
  }

  @Test
  void ofThreeMonthsBeginsTwoMonthsBefore() {
    BillingWindow window = Period.MONTH_3.windowAt(MARCH);

    assertThat(window.first()).contains(BillingMonth.of(2026, 1));
    assertThat(window.contains(BillingMonth.of(2025, 12))).isFalse();
    assertThat(window.contains(BillingMonth.of(2026, 1))).isTrue();
    assertThat(window.contains(MARCH)).isTrue();
    assertThat(window.contains(BillingMonth.of(2026, 4))).isFalse();
  }

  @Test
  void ofTwelveMonthsBeginsElevenMonthsBefore() {
    BillingWindow window = Period.MONTH_12.windowAt(MARCH);

    assertThat(window.first()).contains(BillingMonth.of(2025, 4));
    assertThat(window.contains(BillingMonth.of(2025, 3))).isFalse();
    assertThat(window.contains(BillingMonth.of(2025, 4))).isTrue();
    assertThat(window.contains(MARCH)).isTrue();
    assertThat(window.contains(BillingMonth.of(2026, 4))).isFalse();
  }

  @Test
  void ofTheTotalHasNoBeginningButAnEnd() {
    BillingWindow window = Period.TOTAL.windowAt(MARCH);

    assertThat(window.first()).isEmpty();
    assertThat(window.contains(BillingMonth.of(1000, 1))).isTrue();
    assertThat(window.contains(MARCH)).isTrue();
    assertThat(window.contains(BillingMonth.of(2026, 4))).isFalse();
  }
}

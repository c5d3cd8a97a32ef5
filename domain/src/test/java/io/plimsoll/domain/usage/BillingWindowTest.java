package io.plimsoll.domain.usage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rule 1: a window")
class BillingWindowTest {
  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void hasAtLeastOneMonth(int months) {
    BillingMonth last = BillingMonth.of(2026, 3);

    assertThatThrownBy(() -> BillingWindow.endingAt(last, months))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package io.plimsoll.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComponentProfileTest {

  @Test
  void ofWhatIsThereOrNotIsForNoOrOneAMonth() {
    ComponentProfile profile = between(5L, 9L, true);

    assertThat(profile.limitPeriod()).isEqualTo(LimitPeriod.MONTH);
    assertThat(profile.minValue()).isZero();
    assertThat(profile.maxValue()).isEqualTo(1);
  }

  @Test
  void ofAmountsIsAsItIsGiven() {
    ComponentProfile profile = between(5L, 9L, false);

    assertThat(profile.limitPeriod()).isEqualTo(LimitPeriod.ANNUAL);
    assertThat(profile.minValue()).isEqualTo(5);
    assertThat(profile.maxValue()).isEqualTo(9);
  }

  private static ComponentProfile between(long min, long max, boolean yesOrNo) {
    return new ComponentProfile(
        "", "", 1, LimitPeriod.ANNUAL, null, min, max, null, null, yesOrNo, false);
  }
}

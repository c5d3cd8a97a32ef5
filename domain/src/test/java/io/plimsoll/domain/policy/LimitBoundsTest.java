package io.plimsoll.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rule 11: a limit is a whole number from 0 to 2^53 - 1")
class LimitBoundsTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 9_007_199_254_740_991L})
  void takesBothEndsAndWhatIsBetween(long value) {
    assertThat(new Limit(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 9_007_199_254_740_992L, Long.MIN_VALUE, Long.MAX_VALUE})
  void refusesWhatIsOutside(long value) {
    assertThatThrownBy(() -> new Limit(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 0 to 9007199254740991");
  }

  @Test
  void isEqualByValue() {
    assertThat(new Limit(5)).isEqualTo(new Limit(5)).isNotEqualTo(new Limit(6));
  }
}

package io.plimsoll.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentTypeTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void isNotBlank(String blank) {
    assertThatThrownBy(() -> new ComponentType(blank)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasAtMost50Characters() {
    assertThat(new ComponentType("x".repeat(50)).value()).hasSize(50);
    assertThatThrownBy(() -> new ComponentType("x".repeat(51)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("50");
  }

  @Test
  void isOrderedByItsWord() {
    assertThat(new ComponentType("cpu")).isLessThan(new ComponentType("gpu"));
  }
}

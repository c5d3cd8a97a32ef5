package io.plimsoll.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndKeysTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void areNotBlank(String blank) {
    assertThatThrownBy(() -> new Name(blank)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BackendId(blank)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void haveAtMost255Characters() {
    String longest = "x".repeat(255);

    assertThat(new Name(longest)).hasToString(longest);
    assertThat(new BackendId(longest)).hasToString(longest);
    assertThatThrownBy(() -> new Name(longest + "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("255");
    assertThatThrownBy(() -> new BackendId(longest + "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("255");
  }

  @Test
  void areEqualWhenTheirTextIs() {
    assertThat(new Name("Biology"))
        .isEqualTo(new Name("Biology"))
        .isNotEqualTo(new Name("biology"));
    assertThat(new BackendId("b-1")).isEqualTo(new BackendId("b-1"));
  }
}

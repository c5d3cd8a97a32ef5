package io.plimsoll.domain.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rule 11: a usage amount")
class UsageAmountTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "-0.00, 0.00",
    "0E+5, 0.00",
    "0E+1000000000, 0.00",
    "7, 7.00",
    "7.5, 7.50",
    "0.01, 0.01",
    "1E3, 1000.00",
    "999999999999999999.99, 999999999999999999.99",
    "9E17, 900000000000000000.00",
  })
  void isWrittenWithTwoDecimals(String given, String written) {
    assertThat(UsageAmount.of(given)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "-1", "-1E+1000000000"})
  void isNotNegative(String text) {
    assertThatThrownBy(() -> UsageAmount.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 or more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "1.005", "1.000", "1E-3"})
  void hasAtMostTwoDecimals(String text) {
    assertThatThrownBy(() -> UsageAmount.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 decimals");
  }

  // 18 digits before the point and 2 behind it
  @ParameterizedTest
  @ValueSource(strings = {"1000000000000000000", "1E18", "1000000000000000000.00", "99E17"})
  void hasAtMostTwentyDigits(String text) {
    assertThatThrownBy(() -> UsageAmount.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("20 digits");
  }

  // written out, these numbers would fill the memory
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1E+1000000000",
        "1E-1000000000",
        "9.99E+2147483647",
        "1E-2147483647",
        "-1E+2147483647"
      })
  void isRefusedQuicklyWhenItsExponentIsHuge(String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThatThrownBy(() -> UsageAmount.of(text))
                .isInstanceOf(IllegalArgumentException.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ten", "1,5", "NaN", "Infinity", "0x10", "1 0"})
  void isNothingButANumber(String text) {
    assertThatThrownBy(() -> UsageAmount.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isEqualByValue() {
    assertThat(UsageAmount.of("10"))
        .isEqualTo(UsageAmount.of("10.00"))
        .isEqualTo(UsageAmount.of("1E1"))
        .hasSameHashCodeAs(UsageAmount.of("10.0"))
        .isNotEqualTo(UsageAmount.of("10.01"));
  }
}

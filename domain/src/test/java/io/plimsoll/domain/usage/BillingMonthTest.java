package io.plimsoll.domain.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillingMonthTest {
  @ParameterizedTest
  @ValueSource(strings = {"1970-01", "2026-03", "2026-12", "9999-12"})
  void isWrittenAsItIsRead(String text) {
    assertThat(BillingMonth.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-3",
        "2026-00",
        "2026-13",
        "1969-12",
        "10000-01",
        "-2026-01",
        "+2026-01",
        "2026-03-01",
        "2026/03",
        "202603",
        " 2026-03",
        "2026-03\n",
        "２０２６-03",
        "2026-0x"
      })
  void isNothingElse(String text) {
    assertThatThrownBy(() -> BillingMonth.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("YYYY-MM");
  }

  @Test
  @DisplayName("Rule 1: months are those of the configured time zone")
  void isTheMonthOfAnInstantInTheZone() {
    Instant lateInMarch = Instant.parse("2026-03-31T22:30:00Z");

    assertThat(BillingMonth.at(lateInMarch, ZoneOffset.UTC)).hasToString("2026-03");
    assertThat(BillingMonth.at(lateInMarch, ZoneId.of("Europe/Tallinn"))).hasToString("2026-04");
    assertThat(BillingMonth.at(lateInMarch, ZoneId.of("America/New_York"))).hasToString("2026-03");
  }

  @Test
  @DisplayName("Rule 1: a month begins with its first instant")
  void changesAtMidnight() {
    Instant april = Instant.parse("2026-04-01T00:00:00Z");

    assertThat(BillingMonth.at(april, ZoneOffset.UTC)).hasToString("2026-04");
    assertThat(BillingMonth.at(april.minusNanos(1), ZoneOffset.UTC)).hasToString("2026-03");
  }

  @Test
  void isTheMonthOfItsNumber() {
    BillingMonth march = BillingMonth.of(2026, 3);

    assertThat(march.number()).isEqualTo(202603);
    assertThat(BillingMonth.ofNumber(202603)).isEqualTo(march);
    assertThat(BillingMonth.of(2025, 12).number()).isLessThan(BillingMonth.of(2026, 1).number());
  }

  @Test
  void comesInTheOrderOfTheCalendar() {
    BillingMonth december = BillingMonth.of(2025, 12);
    BillingMonth january = BillingMonth.of(2026, 1);

    assertThat(december).isLessThan(january);
    assertThat(january.isAfter(december)).isTrue();
    assertThat(january.isAfter(january)).isFalse();
    assertThat(january.minusMonths(1)).isEqualTo(december);
  }
}

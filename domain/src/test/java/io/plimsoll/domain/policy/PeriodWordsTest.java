package io.plimsoll.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {
  @ParameterizedTest
  @CsvSource({
    "1, TOTAL, Total",
    "2, MONTH_1, 1 month",
    "3, MONTH_3, 3 month",
    "4, MONTH_12, 12 month"
  })
  void numbersAndLabelsAreThoseOfTheWire(int number, Period period, String label) {
    assertThat(Period.ofNumber(number)).contains(period);
    assertThat(period.number()).isEqualTo(number);
    assertThat(period.label()).isEqualTo(label);
  }

  @Test
  void anotherNumberIsNoPeriod() {
    assertThat(Period.ofNumber(0)).isEmpty();
    assertThat(Period.ofNumber(5)).isEmpty();
  }
}

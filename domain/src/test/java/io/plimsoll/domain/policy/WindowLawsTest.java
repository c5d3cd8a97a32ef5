package io.plimsoll.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.usage.BillingMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Months are counted here as year * 12 + month, independently of the calendar classes. */
@Label("Rule 1: windows over every month of twenty years")
class WindowLawsTest {
  private static final int FROM = 2015 * 12;
  private static final int TO = 2035 * 12 - 1;

  @Property(generation = GenerationMode.EXHAUSTIVE, tries = 1000)
  void aWindowBeginsItsLengthBeforeTheMonthAfterIt(
      @ForAll Period period, @ForAll @IntRange(min = FROM, max = TO) int month) {
    int begin = period.windowAt(month(month)).first().map(WindowLawsTest::number).orElse(0);

    assertThat(begin).isEqualTo(firstOf(period, month));
    assertThat(number(period.windowAt(month(month)).last())).isEqualTo(month);
  }

  @Property(tries = 2000)
  void aWindowHoldsExactlyTheMonthsFromItsBeginningToItsEnd(
      @ForAll Period period,
      @ForAll @IntRange(min = FROM, max = TO) int evaluated,
      @ForAll @IntRange(min = -15, max = 15) int distance) {
    int used = evaluated + distance;

    boolean contained = period.windowAt(month(evaluated)).contains(month(used));

    assertThat(contained).isEqualTo(firstOf(period, evaluated) <= used && used <= evaluated);
  }

  private static int firstOf(Period period, int month) {
    return switch (period) {
      case TOTAL -> 0;
      case MONTH_1 -> month;
      case MONTH_3 -> month - 2;
      case MONTH_12 -> month - 11;
    };
  }

  private static BillingMonth month(int number) {
    return BillingMonth.of(number / 12, number % 12 + 1);
  }

  private static int number(BillingMonth month) {
    return month.value().getYear() * 12 + month.value().getMonthValue() - 1;
  }
}

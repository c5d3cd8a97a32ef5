package io.plimsoll.domain.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.domain.marketplace.ComponentType;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 3: a total")
class UsageTotalTest {
  @Test
  void isTheExactSumOfItsAmounts() {
    UsageTotal total = UsageTotal.NONE;
    for (int i = 0; i < 10; i++) {
      total = total.plus(UsageAmount.of("0.10"));
    }

    assertThat(total).isEqualTo(UsageTotal.of("1"));
  }

  @Test
  void mayBeMoreThanAnyAmount() {
    UsageAmount most = UsageAmount.of("999999999999999999.99");

    assertThat(UsageTotal.NONE.plus(most).plus(most)).hasToString("1999999999999999999.98");
  }

  @Test
  void isNeitherNegativeNorFinerThanAmounts() {
    assertThatThrownBy(() -> UsageTotal.of("-1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> UsageTotal.of("0.001")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isNothingForAComponentThatWasNotUsed() {
    UsageTotals totals = TotalsFixture.used("cpu_hours", "3");

    assertThat(totals.of(new ComponentType("cpu_hours"))).isEqualTo(UsageTotal.of("3.00"));
    assertThat(totals.of(new ComponentType("storage_gb"))).isEqualTo(UsageTotal.NONE);
  }

  @Property
  @Label("Rule 3: the order of amounts does not matter")
  void doesNotDependOnTheOrderOfItsAmounts(
      @ForAll List<@IntRange(min = 0, max = 1_000_000) Integer> hundredths) {
    assertThat(sum(hundredths)).isEqualTo(sum(hundredths.reversed()));
  }

  private static UsageTotal sum(List<Integer> hundredths) {
    UsageTotal total = UsageTotal.NONE;
    for (int amount : hundredths) {
      total = total.plus(new UsageAmount(BigDecimal.valueOf(amount, 2)));
    }
    return total;
  }
}

package io.plimsoll.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which months every {@link UsageMeter} adds up. */
public abstract class UsageWindowContract extends PortContract {
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);

  @BeforeEach
  void sellToOneOrganization() {
    seed.offering("cluster").with("cpu");
    seed.resource("r").of("cluster").boughtBy("university");
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH_1, 2026-02, 0.00",
    "MONTH_1, 2026-03, 7.00",
    "MONTH_1, 2026-04, 0.00",
    "MONTH_3, 2025-12, 0.00",
    "MONTH_3, 2026-01, 7.00",
    "MONTH_3, 2026-02, 7.00",
    "MONTH_3, 2026-03, 7.00",
    "MONTH_3, 2026-04, 0.00",
    "MONTH_12, 2025-03, 0.00",
    "MONTH_12, 2025-04, 7.00",
    "MONTH_12, 2025-12, 7.00",
    "MONTH_12, 2026-03, 7.00",
    "MONTH_12, 2026-04, 0.00",
    "TOTAL, 1970-01, 7.00",
    "TOTAL, 2025-03, 7.00",
    "TOTAL, 2026-03, 7.00",
    "TOTAL, 2026-04, 0.00",
    "TOTAL, 9999-12, 0.00",
  })
  @DisplayName("Rule 1: usage counts from the first to the last month of the window")
  void countsUsageOfTheWindowOnly(Period period, String month, String counted) {
    seed.usage("r", "cpu", BillingMonth.parse(month), "7");
    OfferingUsagePolicy policy =
        seed.policy(aPolicyOf("cluster").limiting("cpu", 1).over(period).build());

    assertThat(measured(policy, "cpu", MARCH)).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource({"MONTH_1, 1.00", "MONTH_3, 111.00", "MONTH_12, 11111.00", "TOTAL, 111111.00"})
  @DisplayName("Rule 3: the total is the sum over the window")
  void addsUpTheMonthsOfTheWindow(Period period, String total) {
    seed.usage("r", "cpu", MARCH, "1");
    seed.usage("r", "cpu", MARCH.minusMonths(1), "10");
    seed.usage("r", "cpu", MARCH.minusMonths(2), "100");
    seed.usage("r", "cpu", MARCH.minusMonths(3), "1000");
    seed.usage("r", "cpu", MARCH.minusMonths(11), "10000");
    seed.usage("r", "cpu", MARCH.minusMonths(12), "100000");
    OfferingUsagePolicy policy =
        seed.policy(aPolicyOf("cluster").limiting("cpu", 1).over(period).build());

    assertThat(measured(policy, "cpu", MARCH)).isEqualTo(total);
  }
}

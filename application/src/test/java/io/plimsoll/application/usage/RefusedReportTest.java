package io.plimsoll.application.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.UseCasesUnderTest;
import io.plimsoll.application.usage.ReportUsage.Command;
import io.plimsoll.application.usage.ReportUsage.Fault;
import io.plimsoll.application.usage.ReportUsage.Rejection;
import io.plimsoll.application.usage.ReportUsage.Report;
import io.plimsoll.application.usage.ReportUsage.Result;
import io.plimsoll.application.usage.ReportUsage.Result.Recorded;
import io.plimsoll.application.usage.ReportUsage.Result.Refused;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageAmount;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusedReportTest extends UseCaseTest {
  private static final BillingMonth APRIL = BillingMonth.of(2026, 4);

  @Test
  void isOfAResourceThatDoesNotExist() {
    Report unknown =
        new Report(
            new ResourceId(UUID.randomUUID()),
            new ComponentType("cpu"),
            MARCH,
            UsageAmount.of("1"));

    assertRefused(unknown, Fault.UNKNOWN_RESOURCE);
  }

  @Test
  void isOfAComponentThatTheOfferingLacks() {
    seed.offering("cloud").with("gpu");

    assertRefused(of("gpu", MARCH), Fault.INVALID_COMPONENT);
  }

  @ParameterizedTest
  @EnumSource
  void isOfAComponentThatIsNotChargedByUse(BillingType type) {
    seed.offering("cluster").with("other", type);

    if (type == BillingType.USAGE || type == BillingType.LIMIT) {
      assertThat(report(useCases, of("other", MARCH))).isEqualTo(new Recorded(1));
    } else {
      assertRefused(of("other", MARCH), Fault.INVALID_COMPONENT);
    }
  }

  @Test
  void isOfAMonthToCome() {
    assertRefused(of("cpu", APRIL), Fault.FUTURE_MONTH);
  }

  @Test
  void isNotOfAMonthThatHasBegunInTheConfiguredZone() {
    clock.set(Instant.parse("2026-03-31T22:30:00Z"));

    assertRefused(of("cpu", APRIL), Fault.FUTURE_MONTH);
    assertThat(report(useCases.in(ZoneId.of("Europe/Tallinn")), of("cpu", APRIL)))
        .isEqualTo(new Recorded(1));
  }

  @Test
  void isNamedBesideEveryOtherAndKeepsGoodReportsOut() {
    Report good = of("cpu", MARCH);
    Report future = of("cpu", APRIL);
    Report foreign = of("gpu", MARCH);

    Result result = report(useCases, future, good, foreign);

    assertThat(result)
        .isEqualTo(
            new Refused(
                List.of(
                    new Rejection(future, Fault.FUTURE_MONTH),
                    new Rejection(foreign, Fault.INVALID_COMPONENT))));
    assertThat(ports.keptReports()).isZero();
  }

  private void assertRefused(Report report, Fault fault) {
    assertThat(report(useCases, report))
        .isEqualTo(new Refused(List.of(new Rejection(report, fault))));
    assertThat(ports.keptReports()).isZero();
  }

  private Report of(String component, BillingMonth month) {
    return new Report(
        seed.resource("r").id(), new ComponentType(component), month, UsageAmount.of("1"));
  }

  private static Result report(UseCasesUnderTest useCases, Report... reports) {
    return useCases.report().report(new Command("agent", List.of(reports)));
  }
}

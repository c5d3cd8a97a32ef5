package io.plimsoll.application.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.UsageAmount;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Usage of months without a report")
class CarryingUsageForwardTest extends UseCaseTest {
  private static final BillingMonth DECEMBER = BillingMonth.of(2025, 12);

  @Test
  void isRecordedUpToTheLastWholeMonth() {
    reported(DECEMBER, "7", MissingUsagePolicy.REUSE);

    carry();

    assertThat(amounts())
        .containsExactly("2025-12 7.00 REUSE", "2026-01 7.00 REUSE", "2026-02 7.00 REUSE");
  }

  @Test
  void isNothingWhenTheLastReportSaidSo() {
    reported(DECEMBER, "7", MissingUsagePolicy.ZERO);

    carry();

    assertThat(amounts())
        .containsExactly("2025-12 7.00 ZERO", "2026-01 0.00 ZERO", "2026-02 0.00 ZERO");
  }

  @Test
  void isNotKnownWhenTheLastReportSaidNothing() {
    reported(DECEMBER, "7", MissingUsagePolicy.NONE);

    carry();

    assertThat(amounts()).containsExactly("2025-12 7.00 NONE");
  }

  @Test
  void isRecordedOnceHoweverOftenItIsCarried() {
    reported(DECEMBER, "7", MissingUsagePolicy.REUSE);
    carry();
    long reports = ports.keptReports();

    assertThat(carry()).isZero();

    assertThat(ports.keptReports()).isEqualTo(reports);
    assertThat(usageEvents()).hasSize(2);
  }

  @Test
  void isToldAsCarriedForward() {
    reported(BillingMonth.of(2026, 1), "7", MissingUsagePolicy.REUSE);

    carry();

    assertThat(usageEvents())
        .extracting(Event::message)
        .containsExactly("Usage of cpu by resource r in 2026-02 has been carried forward: 7.00");
  }

  @Test
  void isRecordedForTheLastTwelveMonthsAtMost() {
    reported(BillingMonth.of(1970, 1), "7", MissingUsagePolicy.REUSE);

    assertThat(carry()).isEqualTo(12);
    assertThat(amounts()).hasSize(13).contains("2025-03 7.00 REUSE");
    assertThat(carry()).isZero();
  }

  @Test
  void isEvaluated() {
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 20).over(Period.MONTH_12).build());
    reported(DECEMBER, "7", MissingUsagePolicy.REUSE);

    carry();

    assertThat(stored(policy.id()).hasFired()).isTrue(); // 7 + 7 + 7
  }

  @Test
  void isLeftOpenForTerminatedResources() {
    reported(DECEMBER, "7", MissingUsagePolicy.REUSE);
    seed.resource("r").become(ResourceState.TERMINATED);

    assertThat(carry()).isZero();
  }

  private int carry() {
    return useCases
        .carryUsageForward()
        .carry(
            new CarryUsageForward.Command(
                Set.of(seed.resource("r").id()), MARCH, EvaluationCause.run("night")))
        .added()
        .size();
  }

  private void reported(BillingMonth month, String amount, MissingUsagePolicy whenMissing) {
    ComponentUsage usage =
        ComponentUsage.of(
            seed.usageOf("r", "cpu", month, amount).key(),
            UsageAmount.of(amount),
            new ReportDetails(NOW, "", whenMissing, null, null));
    ports.unitOfWork().complete(() -> ports.ledger().record(List.of(usage), "agent", NOW));
  }

  private List<String> amounts() {
    return ports.ledger().of(Set.of(seed.resource("r").id())).stream()
        .map(usage ->
            "%s %s %s"
                .formatted(
                    usage.month(),
                    usage.amount(),
                    Objects.requireNonNull(usage.details()).whenMissing()))
        .toList();
  }
}

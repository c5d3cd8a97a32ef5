package io.plimsoll.application.usage;

import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.usage.ReportUsage.Command;
import io.plimsoll.application.usage.ReportUsage.Report;
import io.plimsoll.application.usage.ReportUsage.Result;
import io.plimsoll.application.usage.ReportUsage.Result.Recorded;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyState.Fired;
import io.plimsoll.domain.policy.PolicyState.Watching;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageAmount;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 6: reported usage")
class ReportingUsageTest extends UseCaseTest {
  @Test
  void firesThePolicyThatItExceeds() {
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 10).doing(NOTIFY_ORGANIZATION_OWNERS).build());

    Result result = report(cpu(MARCH, "11"));

    assertThat(result).isEqualTo(new Recorded(1));
    assertThat(stored(policy.id()).state())
        .isEqualTo(new Fired(NOW, Set.of(NOTIFY_ORGANIZATION_OWNERS)));
    assertThat(ports.stagedActions()).hasSize(1);
    assertThat(
            ports
                .history()
                .changedBy(EvaluationCause.usageReportedBy("agent"), Set.of(policy.id())))
        .hasSize(1);
  }

  @Test
  void resetsThePolicyWhenItIsCorrected() {
    OfferingUsagePolicy policy = seed.policy(aPolicy().limiting("cpu", 10).build());
    report(cpu(MARCH, "11"));
    clock.tick(Duration.ofMinutes(30));

    report(cpu(MARCH, "10"));

    assertThat(stored(policy.id()).state())
        .isEqualTo(new Watching(NOW.plus(Duration.ofMinutes(30))));
  }

  @Test
  void changesNothingWhenItIsRepeated() {
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 10).doing(NOTIFY_ORGANIZATION_OWNERS).build());
    report(cpu(MARCH, "11"));
    OfferingUsagePolicy fired = stored(policy.id());

    Result again = report(cpu(MARCH, "11"));

    assertThat(again).isEqualTo(new Recorded(0));
    assertThat(stored(policy.id())).isEqualTo(fired);
    assertThat(ports.keptReports()).isEqualTo(1);
    assertThat(ports.stagedActions()).hasSize(1);
  }

  @Test
  void staysFiredWhileItGrows() {
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 10).doing(NOTIFY_ORGANIZATION_OWNERS).build());
    report(cpu(MARCH, "11"));
    clock.tick(Duration.ofMinutes(30));

    report(cpu(MARCH, "12"));

    assertThat(stored(policy.id()).state().since()).isEqualTo(NOW);
    assertThat(ports.stagedActions()).hasSize(1);
  }

  @Test
  void leavesOtherPoliciesAlone() {
    seed.offering("cloud").with("cpu");
    OfferingUsagePolicy elsewhere =
        seed.policy(aPolicy().of(seed.offering("cloud").id()).limiting("cpu", 1).build());
    OfferingUsagePolicy disk = seed.policy(aPolicy().limiting("disk", 1).build());
    OfferingUsagePolicy others =
        seed.policy(aPolicy().limiting("cpu", 1).forMembersOf(seed.group("others")).build());

    report(cpu(MARCH, "11"));

    assertThat(stored(elsewhere.id())).isEqualTo(elsewhere);
    assertThat(stored(disk.id())).isEqualTo(disk);
    assertThat(stored(others.id())).isEqualTo(others);
  }

  @Test
  void ofAnEarlierMonthCountsInThePresentWindows() {
    OfferingUsagePolicy quarter =
        seed.policy(aPolicy().limiting("cpu", 10).over(Period.MONTH_3).build());
    OfferingUsagePolicy month = seed.policy(aPolicy().limiting("cpu", 10).build());

    report(cpu(BillingMonth.of(2026, 1), "11"));

    assertThat(stored(quarter.id()).hasFired()).isTrue();
    assertThat(stored(month.id()).hasFired()).isFalse();
  }

  @Test
  void isTakenTogetherBeforeItIsJudged() {
    seed.resource("r2").of("cluster").boughtBy("university");
    seed.usage("r", "cpu", MARCH, "10");
    OfferingUsagePolicy policy = seed.policy(aPolicy().limiting("cpu", 10).build());

    report(
        new Report(seed.resource("r2").id(), new ComponentType("cpu"), MARCH, UsageAmount.of("5")),
        cpu(MARCH, "5"));

    assertThat(stored(policy.id()).version()).isEqualTo(policy.version()); // 5 + 5, never 10 + 5
  }

  @Test
  void isNotStoredWhenItsConsequencesCanNotBe() {
    seed.policy(aPolicy().limiting("cpu", 10).doing(NOTIFY_ORGANIZATION_OWNERS).build());
    ReportUsage withBrokenOutbox =
        useCases
            .staging(actions -> {
              throw new IllegalStateException("no room");
            })
            .report();

    assertThatThrownBy(
            () -> withBrokenOutbox.report(new Command("agent", List.of(cpu(MARCH, "11")))))
        .isInstanceOf(IllegalStateException.class);

    assertThat(ports.keptReports()).isZero();
    assertThat(report(cpu(MARCH, "11"))).isEqualTo(new Recorded(1));
  }

  private Report cpu(BillingMonth month, String amount) {
    return new Report(
        seed.resource("r").id(), new ComponentType("cpu"), month, UsageAmount.of(amount));
  }

  private Result report(Report... reports) {
    return useCases.report().report(new Command("agent", List.of(reports)));
  }
}

package io.plimsoll.application.usage;

import static io.plimsoll.domain.event.EventType.MARKETPLACE_COMPONENT_USAGE_CREATED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_COMPONENT_USAGE_UPDATED;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyState.Fired;
import io.plimsoll.domain.policy.PolicyState.Watching;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UsageLedger.Recorded;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 6: reported usage")
class RecordingUsageTest extends UseCaseTest {
  @Test
  void firesThePolicyThatItExceeds() {
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 10).doing(NOTIFY_ORGANIZATION_OWNERS).build());

    Recorded result = record(cpu(MARCH, "11"));

    assertThat(result).extracting(recorded -> recorded.sums().usages()).isEqualTo(1);
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
    record(cpu(MARCH, "11"));
    clock.tick(Duration.ofMinutes(30));

    record(cpu(MARCH, "10"));

    assertThat(stored(policy.id()).state())
        .isEqualTo(new Watching(NOW.plus(Duration.ofMinutes(30))));
  }

  @Test
  void changesNothingWhenItIsRepeated() {
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 10).doing(NOTIFY_ORGANIZATION_OWNERS).build());
    record(cpu(MARCH, "11"));
    OfferingUsagePolicy fired = stored(policy.id());

    Recorded again = record(cpu(MARCH, "11"));

    assertThat(again).extracting(recorded -> recorded.sums().usages()).isEqualTo(0);
    assertThat(stored(policy.id())).isEqualTo(fired);
    assertThat(ports.keptReports()).isEqualTo(1);
    assertThat(ports.stagedActions()).hasSize(1);
  }

  @Test
  void staysFiredWhileItGrows() {
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 10).doing(NOTIFY_ORGANIZATION_OWNERS).build());
    record(cpu(MARCH, "11"));
    clock.tick(Duration.ofMinutes(30));

    record(cpu(MARCH, "12"));

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

    record(cpu(MARCH, "11"));

    assertThat(stored(elsewhere.id())).isEqualTo(elsewhere);
    assertThat(stored(disk.id())).isEqualTo(disk);
    assertThat(stored(others.id())).isEqualTo(others);
  }

  @Test
  void ofAnEarlierMonthCountsInThePresentWindows() {
    OfferingUsagePolicy quarter =
        seed.policy(aPolicy().limiting("cpu", 10).over(Period.MONTH_3).build());
    OfferingUsagePolicy month = seed.policy(aPolicy().limiting("cpu", 10).build());

    record(cpu(BillingMonth.of(2026, 1), "11"));

    assertThat(stored(quarter.id()).hasFired()).isTrue();
    assertThat(stored(month.id()).hasFired()).isFalse();
  }

  @Test
  void isTakenTogetherBeforeItIsJudged() {
    seed.resource("r2").of("cluster").boughtBy("university");
    seed.usage("r", "cpu", MARCH, "10");
    OfferingUsagePolicy policy = seed.policy(aPolicy().limiting("cpu", 10).build());

    record(seed.usageOf("r2", "cpu", MARCH, "5"), cpu(MARCH, "5"));

    assertThat(stored(policy.id()).version()).isEqualTo(policy.version()); // 5 + 5, never 10 + 5
  }

  @Test
  void isNotStoredWhenItsConsequencesCanNotBe() {
    seed.policy(aPolicy().limiting("cpu", 10).doing(NOTIFY_ORGANIZATION_OWNERS).build());
    RecordUsage withBrokenOutbox =
        useCases
            .staging(actions -> {
              throw new IllegalStateException("no room");
            })
            .record();

    assertThatThrownBy(() -> withBrokenOutbox.record(command(cpu(MARCH, "11"))))
        .isInstanceOf(IllegalStateException.class);

    assertThat(ports.keptReports()).isZero();
    assertThat(record(cpu(MARCH, "11")).sums().usages()).isEqualTo(1);
  }

  @Test
  void isToldToTheEventLogWhenItIsNewAndWhenItIsReplaced() {
    record(cpu(MARCH, "11"), seed.usageOf("r", "disk", MARCH, "1"));
    record(cpu(MARCH, "11"), seed.usageOf("r", "disk", MARCH, "2"));

    assertThat(usageEvents())
        .extracting(Event::type, event -> event.context().get("component_type"))
        .containsExactly(
            tuple(MARKETPLACE_COMPONENT_USAGE_CREATED, "cpu"),
            tuple(MARKETPLACE_COMPONENT_USAGE_CREATED, "disk"),
            tuple(MARKETPLACE_COMPONENT_USAGE_UPDATED, "disk"));
    assertThat(usageEvents().getFirst().scopes())
        .containsExactlyInAnyOrder(
            seed.resource("r").id().value(),
            seed.offering("cluster").id().value(),
            seed.organization("provider").id().value(),
            seed.resource("r").present().project().value(),
            seed.organization("university").id().value());
  }

  private ComponentUsage cpu(BillingMonth month, String amount) {
    return seed.usageOf("r", "cpu", month, amount);
  }

  private Recorded record(ComponentUsage... usages) {
    return useCases.record().record(command(usages));
  }

  private static RecordUsage.Command command(ComponentUsage... usages) {
    return new RecordUsage.Command(
        List.of(usages), MARCH, EvaluationCause.usageReportedBy("agent"));
  }
}

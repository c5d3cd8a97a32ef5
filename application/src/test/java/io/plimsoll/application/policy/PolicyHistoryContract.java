package io.plimsoll.application.policy;

import static io.plimsoll.domain.usage.TotalsFixture.used;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyEvaluation;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyHistory;
import io.plimsoll.domain.policy.PolicyTransition.ActionsChanged;
import io.plimsoll.domain.policy.PolicyTransition.LevelChanged;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyFired;
import io.plimsoll.domain.policy.PolicyTransition.PolicyReset;
import io.plimsoll.domain.policy.PolicyTransition.WarningReached;
import io.plimsoll.domain.policy.Warnings;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotals;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link PolicyHistory} does. */
@DisplayName("Rule 8: the history of policies")
public abstract class PolicyHistoryContract extends PortContract {
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
  private static final EvaluationCause NIGHT = EvaluationCause.run("night");
  private static final UsageTotals TOO_MUCH = used("cpu", "11", "disk", "5");

  @BeforeEach
  void sellComponents() {
    seed.offering("cluster").with("cpu", "disk");
  }

  @Test
  void keepsEveryReadingOfATransition() {
    PolicyEvaluation firing = evaluation(watching().build(), TOO_MUCH, NIGHT);

    record(firing);

    assertThat(firing.transition()).isInstanceOf(PolicyFired.class);
    assertThat(ports.readingsOf(firing.before().id(), firing.before().version()))
        .containsExactlyInAnyOrderElementsOf(firing.transition().verdict().readings())
        .hasSize(2);
  }

  @Test
  void keepsResetsAndChangesOfActionsToo() {
    PolicyEvaluation reset = evaluation(fired().build(), used("cpu", "1"), NIGHT);
    PolicyEvaluation changed =
        evaluation(fired().doing(PolicyAction.NOTIFY_ORGANIZATION_OWNERS).build(), TOO_MUCH, NIGHT);

    record(reset, changed);

    assertThat(reset.transition()).isInstanceOf(PolicyReset.class);
    assertThat(changed.transition()).isInstanceOf(ActionsChanged.class);
    assertThat(changedBy(NIGHT, reset, changed))
        .containsExactlyInAnyOrder(reset.before(), changed.before());
  }

  @Test
  void keepsTheTransitionsOfEachVersionOfAPolicy() {
    PolicyFixture fixture = watching();
    PolicyEvaluation first = evaluation(fixture.atVersion(1).build(), TOO_MUCH, NIGHT);
    PolicyEvaluation second =
        evaluation(fixture.atVersion(2).build(), used("cpu", "12", "disk", "6"), NIGHT);

    record(first);
    record(second);

    assertThat(ports.readingsOf(first.before().id(), 1))
        .containsExactlyInAnyOrderElementsOf(first.transition().verdict().readings());
    assertThat(ports.readingsOf(first.before().id(), 2))
        .containsExactlyInAnyOrderElementsOf(second.transition().verdict().readings());
  }

  @Test
  void passesOverWhatIsNoTransition() {
    PolicyEvaluation nothing = evaluation(watching().build(), used("cpu", "1"), NIGHT);

    record(nothing);
    record();

    assertThat(nothing.transition()).isInstanceOf(NoTransition.class);
    assertThat(changedBy(NIGHT, nothing)).isEmpty();
    assertThat(ports.readingsOf(nothing.before().id(), 0)).isEmpty();
  }

  @Test
  void keepsAWarningThatChangedNothing() {
    OfferingUsagePolicy policy =
        watching().warning(PolicyAction.NOTIFY_ORGANIZATION_OWNERS, 80).build();
    PolicyEvaluation warning = evaluation(policy, used("cpu", "8"), NIGHT);

    record(warning);

    assertThat(warning.transition()).isInstanceOf(WarningReached.class);
    assertThat(ports.readingsOf(policy.id(), policy.version())).hasSize(2);
    assertThat(changedBy(NIGHT, warning)).isEmpty();
  }

  @Test
  void passesOverWhatIsOnlyRemembered() {
    OfferingUsagePolicy policy =
        watching()
            .warning(PolicyAction.NOTIFY_ORGANIZATION_OWNERS, 80)
            .remembering(new Warnings(80, 80, Optional.of(MARCH)))
            .build();
    PolicyEvaluation fallen = evaluation(policy, used("cpu", "7"), NIGHT);

    record(fallen);

    assertThat(fallen.transition()).isInstanceOf(LevelChanged.class);
    assertThat(ports.readingsOf(policy.id(), policy.version())).isEmpty();
    // a version has room for one transition
    assertThatCode(() -> record(evaluation(policy, TOO_MUCH, NIGHT))).doesNotThrowAnyException();
  }

  @Test
  void tellsCausesApart() {
    PolicyEvaluation byRun = evaluation(watching().build(), TOO_MUCH, NIGHT);
    PolicyEvaluation byOtherRun =
        evaluation(watching().build(), TOO_MUCH, EvaluationCause.run("next night"));
    PolicyEvaluation bySaving =
        evaluation(watching().build(), TOO_MUCH, EvaluationCause.policySavedBy("night"));
    PolicyEvaluation byReport =
        evaluation(watching().build(), TOO_MUCH, EvaluationCause.usageReportedBy("night"));
    PolicyEvaluation[] all = {byRun, byOtherRun, bySaving, byReport};
    record(all);

    for (PolicyEvaluation one : all) {
      assertThat(changedBy(one.cause(), all)).containsExactly(one.before());
    }
  }

  @Test
  void tellsOnlyOfTheAskedPolicies() {
    PolicyEvaluation asked = evaluation(watching().build(), TOO_MUCH, NIGHT);
    PolicyEvaluation other = evaluation(watching().build(), TOO_MUCH, NIGHT);
    record(asked, other);

    assertThat(changedBy(NIGHT, asked)).containsExactly(asked.before());
    assertThat(ports.history().changedBy(NIGHT, Set.of())).isEmpty();
  }

  @Test
  void outlivesThePolicy() {
    OfferingUsagePolicy policy = seed.policy(watching().build());
    PolicyEvaluation firing = evaluation(policy, TOO_MUCH, NIGHT);
    record(firing);

    inTransaction(() -> ports.policies().remove(policy.id()));

    assertThat(changedBy(NIGHT, firing)).containsExactly(policy);
    assertThat(ports.readingsOf(policy.id(), policy.version())).hasSize(2);
  }

  @Test
  void isNotWrittenWhenTheTransactionRollsBack() {
    PolicyEvaluation firing = evaluation(watching().build(), TOO_MUCH, NIGHT);

    assertThatThrownBy(() ->
            inTransaction(() -> {
              ports.history().record(List.of(firing));
              throw new IllegalStateException("roll back");
            }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(changedBy(NIGHT, firing)).isEmpty();
  }

  private PolicyFixture watching() {
    return aPolicyOf("cluster").limiting("cpu", 10).limiting("disk", 5);
  }

  private PolicyFixture fired() {
    return watching().firedSince(NOW);
  }

  private static PolicyEvaluation evaluation(
      OfferingUsagePolicy policy, UsageTotals measured, EvaluationCause cause) {
    return new PolicyEvaluation(policy, policy.evaluate(measured, MARCH, NOW), MARCH, cause);
  }

  private void record(PolicyEvaluation... evaluations) {
    inTransaction(() -> ports.history().record(List.of(evaluations)));
  }

  private List<OfferingUsagePolicy> changedBy(EvaluationCause cause, PolicyEvaluation... asked) {
    List<OfferingUsagePolicy> policies =
        List.of(asked).stream().map(PolicyEvaluation::before).toList();
    var changed =
        ports
            .history()
            .changedBy(cause, Set.copyOf(policies.stream().map(OfferingUsagePolicy::id).toList()));
    return policies.stream().filter(policy -> changed.contains(policy.id())).toList();
  }
}

package io.plimsoll.application.evaluation;

import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.StagedAction.Occasion.FIRED;
import static io.plimsoll.domain.policy.StagedAction.Occasion.WARNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.evaluation.EvaluatePolicies.Command;
import io.plimsoll.application.evaluation.EvaluatePolicies.Outcome;
import io.plimsoll.application.policy.AmendPolicy;
import io.plimsoll.application.policy.PolicyDraft;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.OptionValue.Notice;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.Warnings;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WarningOfLimitsTest extends UseCaseTest {
  private static final EvaluationCause NIGHT = EvaluationCause.run("night");
  private static final BillingMonth APRIL = MARCH.next();

  @Test
  void stagesAWarningAndKeepsWhatExplainsIt() {
    seed.usage("r", "cpu", MARCH, "8");
    OfferingUsagePolicy policy =
        seed.policy(
            aPolicy()
                .limiting("cpu", 10)
                .warning(NOTIFY_ORGANIZATION_OWNERS, 50, 80)
                .warning(NOTIFY_EXTERNAL_USER, 90)
                .build());

    Outcome outcome = evaluate(policy, MARCH);

    assertThat(outcome).isEqualTo(new Outcome(1, 0, 0));
    assertThat(ports.stagedActions())
        .containsExactly(
            new StagedAction(
                policy.id(), policy.version(), NOTIFY_ORGANIZATION_OWNERS, WARNED, NOW));
    assertThat(ports.readingsOf(policy.id(), policy.version()))
        .singleElement()
        .satisfies(reading -> assertThat(reading.total()).hasToString("8.00"));
    assertThat(stored(policy.id()).state()).isEqualTo(policy.state());
    assertThat(stored(policy.id()).warnings()).isEqualTo(new Warnings(80, 80, Optional.of(MARCH)));
    assertThat(ports.history().changedBy(NIGHT, Set.of(policy.id()))).isEmpty();
    assertThat(ports.appendedEvents()).isEmpty();
  }

  @Test
  void warnsOnceWhileUsageSwings() {
    OfferingUsagePolicy policy = seed.policy(warningAt80().build());

    for (String used : new String[] {"8", "7", "9", "0", "10"}) {
      seed.usage("r", "cpu", MARCH, used);
      evaluate(policy, MARCH);
      evaluate(policy, MARCH);
    }

    assertThat(ports.stagedActions()).extracting(StagedAction::occasion).containsExactly(WARNED);
  }

  @Test
  void storesNothingWhenNothingIsCrossed() {
    seed.usage("r", "cpu", MARCH, "7");
    OfferingUsagePolicy policy = seed.policy(warningAt80().build());

    evaluate(policy, MARCH);

    assertThat(stored(policy.id())).isEqualTo(policy);
  }

  @Test
  void countsAFiringAsToldInItsMonthOnly() {
    OfferingUsagePolicy policy = seed.policy(warningAt80().build());
    seed.usage("r", "cpu", MARCH, "11");
    assertThat(evaluate(policy, MARCH)).isEqualTo(new Outcome(1, 1, 0));
    seed.usage("r", "cpu", MARCH, "9");
    assertThat(evaluate(policy, MARCH)).isEqualTo(new Outcome(1, 0, 1));
    evaluate(policy, MARCH);
    assertThat(ports.stagedActions()).extracting(StagedAction::occasion).doesNotContain(WARNED);

    seed.usage("r", "cpu", APRIL, "9");
    evaluate(policy, APRIL);

    assertThat(ports.stagedActions()).extracting(StagedAction::occasion).contains(FIRED, WARNED);
  }

  @Test
  void beginsAnewWithEachMonthButNotWhenALongWindowMovesOn() {
    seed.usage("r", "cpu", MARCH, "8");
    seed.usage("r", "cpu", APRIL, "8");
    OfferingUsagePolicy month = seed.policy(warningAt80().build());
    OfferingUsagePolicy quarter =
        seed.policy(warningAt80().over(Period.MONTH_3).limiting("cpu", 20).build());

    for (OfferingUsagePolicy policy : List.of(month, quarter)) {
      evaluate(policy, MARCH);
      evaluate(policy, APRIL);
      evaluate(policy, APRIL.next());
    }

    assertThat(ports.stagedActions())
        .extracting(StagedAction::policy, StagedAction::policyVersion)
        .containsExactly(tuple(month.id(), 0L), tuple(month.id(), 1L), tuple(quarter.id(), 0L));
  }

  @Test
  void warnsWhenAThresholdIsSavedBelowUsage() {
    seed.usage("r", "cpu", MARCH, "7");
    OfferingUsagePolicy policy = seed.policy(warningAt80().build());
    evaluate(policy, MARCH);

    amend(policy, 60);
    amend(policy, 50);

    assertThat(ports.stagedActions())
        .containsExactly(new StagedAction(policy.id(), 1, NOTIFY_ORGANIZATION_OWNERS, WARNED, NOW));
  }

  @Test
  void remembersNothingWhenTheWarningCannotBeStaged() {
    seed.usage("r", "cpu", MARCH, "8");
    OfferingUsagePolicy policy = seed.policy(warningAt80().build());
    EvaluatePolicies withBrokenOutbox =
        useCases
            .staging(actions -> {
              throw new IllegalStateException("no room");
            })
            .evaluate();

    assertThatThrownBy(
            () -> withBrokenOutbox.evaluate(new Command(Set.of(policy.id()), MARCH, NIGHT)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(stored(policy.id())).isEqualTo(policy);
    evaluate(policy, MARCH);
    assertThat(ports.stagedActions()).hasSize(1);
  }

  private PolicyFixture warningAt80() {
    return aPolicy().limiting("cpu", 10).warning(NOTIFY_ORGANIZATION_OWNERS, 80);
  }

  private Outcome evaluate(OfferingUsagePolicy policy, BillingMonth month) {
    return useCases.evaluate().evaluate(new Command(Set.of(policy.id()), month, NIGHT));
  }

  private void amend(OfferingUsagePolicy policy, int percent) {
    Notice notice = new Notice(Optional.empty(), Optional.of(List.of(percent)));
    PolicyAction action = NOTIFY_ORGANIZATION_OWNERS;
    PolicyActions actions = new PolicyActions(Set.of(action), Map.of(action, notice));
    assertThat(
            useCases
                .amend()
                .amend(
                    new AmendPolicy.Command(
                        owner(), policy.id(), present -> with(present, actions))))
        .isEqualTo(new AmendPolicy.Result.Amended(policy.id()));
  }

  private static PolicyDraft with(PolicyDraft present, PolicyActions actions) {
    return new PolicyDraft(
        present.offering(),
        present.applyToAll(),
        present.groups(),
        present.period(),
        present.limits(),
        actions);
  }
}

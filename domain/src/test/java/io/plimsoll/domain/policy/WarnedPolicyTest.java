package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static io.plimsoll.domain.usage.TotalsFixture.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.policy.PolicyTransition.LevelChanged;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyFired;
import io.plimsoll.domain.policy.PolicyTransition.PolicyReset;
import io.plimsoll.domain.policy.PolicyTransition.WarningReached;
import io.plimsoll.domain.policy.StagedAction.Occasion;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A policy that warns at 50 % and 80 % of a limit of 10")
class WarnedPolicyTest {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
  private static final BillingMonth MARCH = BillingMonth.of(2026, 3);
  private static final BillingMonth APRIL = MARCH.next();

  private OfferingUsagePolicy policy = warning(50, 80).build();

  private static PolicyFixture warning(Integer... percents) {
    return aPolicy().limiting("cpu", 10).warning(NOTIFY_ORGANIZATION_OWNERS, percents);
  }

  @ParameterizedTest
  @CsvSource({"4.99, 0", "5, 50", "7.99, 50", "8, 80", "10, 80"})
  void warnsAtTheHighestThatIsReached(String used, int percent) {
    assertThat(evaluate(used, MARCH).orElse(0)).isEqualTo(percent);
  }

  @Test
  void warnsByTheActionsThatHaveTheThreshold() {
    policy =
        warning(50)
            .warning(NOTIFY_EXTERNAL_USER, 80)
            .doing(BLOCK_CREATION_OF_NEW_RESOURCES)
            .atVersion(4)
            .build();

    assertThat(policy.consequencesOf(policy.evaluate(used("cpu", "6"), MARCH, NOW)))
        .containsExactly(warned(NOTIFY_ORGANIZATION_OWNERS));
    // the highest of all; either tells of its own
    assertThat(policy.evaluate(used("cpu", "9"), MARCH, NOW))
        .isEqualTo(
            new WarningReached(
                policy.judge(used("cpu", "9")),
                NOW,
                80,
                Set.of(NOTIFY_ORGANIZATION_OWNERS, NOTIFY_EXTERNAL_USER)));
    evaluate("6", MARCH);
    assertThat(policy.consequencesOf(policy.evaluate(used("cpu", "9"), MARCH, NOW)))
        .containsExactly(warned(NOTIFY_EXTERNAL_USER));
  }

  private StagedAction warned(PolicyAction action) {
    return new StagedAction(policy.id(), 4, action, Occasion.WARNED, NOW);
  }

  @Test
  void warnsOfAnyLimitButThoseOfZero() {
    policy = warning(50).limiting("gpu", 4).limiting("tape", 0).build();

    assertThat(policy.evaluate(used("tape", "0"), MARCH, NOW)).isInstanceOf(NoTransition.class);
    assertThat(policy.evaluate(used("gpu", "2"), MARCH, NOW)).isInstanceOf(WarningReached.class);
  }

  @Test
  void warnsOfALimitThatIsReachedButNotExceeded() {
    policy = warning(100).build();

    assertThat(evaluate("9.99", MARCH)).isEmpty();
    assertThat(evaluate("10", MARCH)).hasValue(100);
  }

  @Test
  void staysInItsStateWhenItWarns() {
    PolicyState before = policy.state();

    evaluate("8", MARCH);

    assertThat(policy.state()).isEqualTo(before);
  }

  @Test
  void warnsOnceWhileUsageSwings() {
    assertThat(evaluate("8", MARCH)).hasValue(80);
    for (String swing : new String[] {"4", "5", "8", "7.99", "9", "0", "8"}) {
      assertThat(evaluate(swing, MARCH)).isEmpty();
    }
  }

  @Test
  void warnsOfOneAfterTheOther() {
    assertThat(evaluate("5", MARCH)).hasValue(50);
    assertThat(evaluate("8", MARCH)).hasValue(80);
  }

  @Test
  void remembersOnlyWhatChanges() {
    assertThat(policy.evaluate(used("cpu", "4"), MARCH, NOW)).isInstanceOf(NoTransition.class);
    evaluate("8", MARCH);
    assertThat(policy.evaluate(used("cpu", "9"), MARCH, NOW)).isInstanceOf(NoTransition.class);
    assertThat(policy.evaluate(used("cpu", "6"), MARCH, NOW)).isInstanceOf(LevelChanged.class);
  }

  @Test
  void doesNotWarnWhenItFires() {
    assertThat(policy.evaluate(used("cpu", "11"), MARCH, NOW)).isInstanceOf(PolicyFired.class);
    assertThat(evaluate("11", MARCH)).isEmpty();

    assertThat(policy.evaluate(used("cpu", "9"), MARCH, NOW)).isInstanceOf(PolicyReset.class);
    for (String swing : new String[] {"9", "1", "9"}) {
      assertThat(evaluate(swing, MARCH)).isEmpty();
    }
  }

  @Test
  void showsByItsResetWhatIsReachedThen() {
    evaluate("11", MARCH);
    evaluate("6", APRIL);

    assertThat(policy.hasFired()).isFalse();
    assertThat(evaluate("6", APRIL)).isEmpty();
    assertThat(evaluate("8", APRIL)).hasValue(80);
  }

  @ParameterizedTest
  @EnumSource
  void doesNotWarnOfWhatItsResetHasShownInAnotherMonth(Period period) {
    policy = warning(50, 80).over(period).build();
    evaluate("11", MARCH);
    assertThat(policy.evaluate(used("cpu", "8.5"), APRIL, NOW)).isInstanceOf(PolicyReset.class);

    for (String swing : new String[] {"8.5", "7.5", "8.5", "4", "8.5"}) {
      assertThat(evaluate(swing, APRIL)).isEmpty();
    }
  }

  @Test
  void beginsEachMonthFromNothingWhenItIsOverOne() {
    evaluate("8", MARCH);

    assertThat(evaluate("5", APRIL)).hasValue(50);
    assertThat(evaluate("8", APRIL)).hasValue(80);
  }

  @ParameterizedTest
  @EnumSource(names = {"MONTH_3", "MONTH_12"})
  void doesNotWarnBecauseALongWindowMovesOn(Period period) {
    policy = warning(50, 80).over(period).build();
    evaluate("6", MARCH);

    assertThat(evaluate("6", APRIL)).isEmpty();
    assertThat(evaluate("8", APRIL)).hasValue(80);
    assertThat(evaluate("4", APRIL.next())).isEmpty();
    // below it in this period, and nobody was told in it
    assertThat(evaluate("5", APRIL.next())).hasValue(50);
  }

  @Test
  void hasOnePeriodForEverWhenItIsOverAllTime() {
    policy = warning(50, 80).over(Period.TOTAL).build();
    evaluate("5", MARCH);
    evaluate("4", MARCH);

    assertThat(evaluate("5", APRIL)).isEmpty();
    assertThat(evaluate("8", APRIL)).hasValue(80);
  }

  @Test
  void isNotMovedByAnEvaluationThatComesLate() {
    evaluate("5", APRIL);
    OfferingUsagePolicy before = policy;

    assertThat(evaluate("9", MARCH)).isEmpty();
    assertThat(policy).isEqualTo(before);
  }

  @Test
  void warnsAtOnceOfAThresholdThatIsAddedBelowUsage() {
    evaluate("7", MARCH);

    amend(warning(50, 60, 65));
    assertThat(evaluate("7", MARCH)).hasValue(65);
    amend(warning(50, 55, 65)); // told by the higher one
    assertThat(evaluate("7", MARCH)).isEmpty();
  }

  @Test
  void warnsOfWhatItBeganToWarnOfAndKnowsItAfterAPause() {
    policy = warning().build();
    assertThat(evaluate("7", MARCH)).isEmpty();

    amend(warning(50));
    assertThat(evaluate("7", MARCH)).hasValue(50);
    amend(warning());
    evaluate("7", MARCH);
    amend(warning(50));
    assertThat(evaluate("7", MARCH)).isEmpty();
  }

  @Test
  void warnsOfAnotherLimitAnew() {
    evaluate("11", MARCH);

    amend(warning(50, 80).limiting("cpu", 20)); // 55 %, as its reset shows
    assertThat(evaluate("11", MARCH)).isEmpty();
    assertThat(evaluate("16", MARCH)).hasValue(80);
  }

  @Test
  void warnsOfTheSameLimitOverAnotherPeriodAnew() {
    evaluate("8", MARCH);

    amend(warning(50, 80).over(Period.MONTH_12));

    assertThat(evaluate("9", MARCH)).hasValue(80);
  }

  @Test
  void countsFiringAsToldWhenItIsChangedMeanwhile() {
    evaluate("11", MARCH);
    amend(warning(50, 80).limiting("cpu", 9));
    evaluate("11", MARCH);

    evaluate("1", MARCH);

    assertThat(policy.hasFired()).isFalse();
    assertThat(evaluate("9", MARCH)).isEmpty();
  }

  @Test
  void remembersNothingWithoutThresholds() {
    policy = warning().build();

    evaluate("11", MARCH);

    assertThat(policy.warnings()).isEqualTo(Warnings.NONE);
  }

  private void amend(PolicyFixture to) {
    policy = policy.amend(to.of(policy.terms().offering()).terms());
  }

  /** At what it warns. */
  private OptionalInt evaluate(String used, BillingMonth month) {
    PolicyTransition transition = policy.evaluate(used("cpu", used), month, NOW);
    policy = policy.after(transition, month);
    return transition instanceof WarningReached warned
        ? OptionalInt.of(warned.percent())
        : OptionalInt.empty();
  }
}

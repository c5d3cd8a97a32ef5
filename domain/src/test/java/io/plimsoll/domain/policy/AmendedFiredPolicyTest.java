package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.PolicyFixture.MONTH;
import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static io.plimsoll.domain.policy.StagedAction.Occasion.FIRED;
import static io.plimsoll.domain.policy.StagedAction.Occasion.LIFTED;
import static io.plimsoll.domain.usage.TotalsFixture.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.policy.PolicyState.Fired;
import io.plimsoll.domain.policy.PolicyTransition.ActionsChanged;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyReset;
import io.plimsoll.domain.usage.UsageTotals;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 12: a fired policy that is changed")
class AmendedFiredPolicyTest {
  private static final Instant FIRED_AT = Instant.parse("2026-02-01T02:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
  private static final UsageTotals TOO_MUCH = used("cpu_hours", "11");

  private final OfferingUsagePolicy fired =
      aPolicy()
          .limiting("cpu_hours", 10)
          .doing(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES)
          .firedSince(FIRED_AT, NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES)
          .atVersion(3)
          .build();

  private OfferingUsagePolicy amendedTo(PolicyAction... actions) {
    return fired.amend(aPolicy().limiting("cpu_hours", 10).doing(actions).terms());
  }

  @Test
  void keepsItsStateAndIdentityUntilItIsEvaluated() {
    OfferingUsagePolicy amended = amendedTo();

    assertThat(amended.state()).isEqualTo(fired.state());
    assertThat(amended.id()).isEqualTo(fired.id());
    assertThat(amended.version()).isEqualTo(3);
    assertThat(amended.terms().actions().chosen()).isEmpty();
  }

  @Test
  void startsAddedActionsStopsRemovedOnesAndRepeatsNone() {
    OfferingUsagePolicy amended = amendedTo(NOTIFY_EXTERNAL_USER, BLOCK_CREATION_OF_NEW_RESOURCES);

    PolicyTransition transition = amended.evaluate(TOO_MUCH, MONTH, NOW);

    assertThat(transition)
        .isEqualTo(
            new ActionsChanged(
                amended.judge(TOO_MUCH),
                NOW,
                Set.of(NOTIFY_EXTERNAL_USER),
                Set.of(NOTIFY_ORGANIZATION_OWNERS)));
    assertThat(amended.consequencesOf(transition))
        .containsExactlyInAnyOrder(
            new StagedAction(fired.id(), 3, NOTIFY_EXTERNAL_USER, FIRED, NOW),
            new StagedAction(fired.id(), 3, NOTIFY_ORGANIZATION_OWNERS, LIFTED, NOW));
  }

  @Test
  @DisplayName("Rule 7: it has been fired since its firing, not since the change")
  void staysFiredSinceItsFiring() {
    OfferingUsagePolicy amended = amendedTo(NOTIFY_EXTERNAL_USER);

    OfferingUsagePolicy after = amended.after(amended.evaluate(TOO_MUCH, MONTH, NOW), MONTH);

    assertThat(after.state()).isEqualTo(new Fired(FIRED_AT, Set.of(NOTIFY_EXTERNAL_USER)));
  }

  @Test
  @DisplayName("Rule 10: a threshold action that is added holds at once, and stages nothing")
  void putsAnAddedThresholdActionInForce() {
    OfferingUsagePolicy owners = aPolicy().limiting("cpu_hours", 10).firedSince(FIRED_AT).build();
    OfferingUsagePolicy amended =
        owners.amend(
            aPolicy().limiting("cpu_hours", 10).doing(BLOCK_CREATION_OF_NEW_RESOURCES).terms());

    PolicyTransition transition = amended.evaluate(TOO_MUCH, MONTH, NOW);

    assertThat(amended.consequencesOf(transition)).isEmpty();
    assertThat(amended.after(transition, MONTH).state())
        .isEqualTo(new Fired(FIRED_AT, Set.of(BLOCK_CREATION_OF_NEW_RESOURCES)));
  }

  @Test
  void doesNothingWhenOnlyTheOrderOfItsActionsChanged() {
    OfferingUsagePolicy amended =
        amendedTo(BLOCK_CREATION_OF_NEW_RESOURCES, NOTIFY_ORGANIZATION_OWNERS);

    assertThat(amended.evaluate(TOO_MUCH, MONTH, NOW)).isInstanceOf(NoTransition.class);
  }

  @Test
  void stopsWhatWasInForceWhenTheChangeEndsTheBreach() {
    OfferingUsagePolicy amended =
        fired.amend(aPolicy().limiting("cpu_hours", 11).doing(NOTIFY_EXTERNAL_USER).terms());

    PolicyTransition transition = amended.evaluate(TOO_MUCH, MONTH, NOW);

    assertThat(transition)
        .isEqualTo(
            new PolicyReset(
                amended.judge(TOO_MUCH),
                NOW,
                Set.of(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES)));
  }
}

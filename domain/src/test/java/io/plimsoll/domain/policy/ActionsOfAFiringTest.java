package io.plimsoll.domain.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.BLOCK_MODIFICATION_OF_EXISTING_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.PolicyAction.REQUEST_DOWNSCALING;
import static io.plimsoll.domain.policy.PolicyAction.REQUEST_PAUSING;
import static io.plimsoll.domain.policy.PolicyFixture.MONTH;
import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static io.plimsoll.domain.policy.StagedAction.Occasion.FIRED;
import static io.plimsoll.domain.policy.StagedAction.Occasion.LIFTED;
import static io.plimsoll.domain.usage.TotalsFixture.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.policy.PolicyState.Fired;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionsOfAFiringTest {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
  private static final Instant LATER = Instant.parse("2026-04-01T02:00:00Z");

  private final OfferingUsagePolicy policy =
      aPolicy()
          .limiting("cpu_hours", 10)
          .doing(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES)
          .atVersion(7)
          .build();
  private final OfferingUsagePolicy fired =
      policy.after(policy.evaluate(used("cpu_hours", "11"), MONTH, NOW), MONTH);

  @Test
  @DisplayName("Rule 9: a firing stages its immediate actions, and only those")
  void immediateActionsAreStaged() {
    PolicyTransition firing = policy.evaluate(used("cpu_hours", "11"), MONTH, NOW);

    assertThat(policy.consequencesOf(firing))
        .containsExactly(new StagedAction(policy.id(), 7, NOTIFY_ORGANIZATION_OWNERS, FIRED, NOW));
  }

  @Test
  @DisplayName("Rule 9: a reset undoes them")
  void immediateActionsAreUndoneByTheReset() {
    PolicyTransition reset = fired.evaluate(used("cpu_hours", "9"), MONTH, LATER);

    assertThat(fired.consequencesOf(reset))
        .containsExactly(
            new StagedAction(policy.id(), 7, NOTIFY_ORGANIZATION_OWNERS, LIFTED, LATER));
  }

  @Test
  @DisplayName("Rule 10: threshold actions are in force while the policy is fired")
  void thresholdActionsHoldWhileFired() {
    assertThat(fired.state())
        .isEqualTo(
            new Fired(NOW, Set.of(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES)));
  }

  @Test
  @DisplayName("Rule 10: threshold actions are not in force after the reset")
  void thresholdActionsEndWithTheReset() {
    OfferingUsagePolicy reset =
        fired.after(fired.evaluate(used("cpu_hours", "9"), MONTH, LATER), MONTH);

    assertThat(reset.state()).isEqualTo(new PolicyState.Watching(LATER));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"BLOCK_.*", "REQUEST_.*"},
      mode = EnumSource.Mode.MATCH_ANY)
  @DisplayName("Rule 10: nothing has to run for a threshold action to hold, or to end")
  void thresholdActionsStageNothing(PolicyAction action) {
    OfferingUsagePolicy watching = aPolicy().limiting("cpu_hours", 10).doing(action).build();
    PolicyTransition firing = watching.evaluate(used("cpu_hours", "11"), MONTH, NOW);
    OfferingUsagePolicy holding = watching.after(firing, MONTH);
    PolicyTransition reset = holding.evaluate(used("cpu_hours", "9"), MONTH, LATER);

    assertThat(holding.state()).isEqualTo(new Fired(NOW, Set.of(action)));
    assertThat(holding.after(reset, MONTH).state()).isEqualTo(new PolicyState.Watching(LATER));
    assertThat(watching.consequencesOf(firing)).isEmpty();
    assertThat(holding.consequencesOf(reset)).isEmpty();
    assertThat(holding.consequencesOfRetirement(LATER)).isEmpty();
  }

  @Test
  @DisplayName("Rules 9 and 10: which actions are of which kind")
  void everyActionHasItsKind() {
    Set<PolicyAction> immediate = EnumSet.of(NOTIFY_EXTERNAL_USER, NOTIFY_ORGANIZATION_OWNERS);

    assertThat(immediate).extracting(PolicyAction::kind).containsOnly(PolicyAction.Kind.IMMEDIATE);
    assertThat(EnumSet.complementOf(EnumSet.copyOf(immediate)))
        .containsExactlyInAnyOrder(
            BLOCK_CREATION_OF_NEW_RESOURCES,
            BLOCK_MODIFICATION_OF_EXISTING_RESOURCES,
            REQUEST_DOWNSCALING,
            REQUEST_PAUSING)
        .extracting(PolicyAction::kind)
        .containsOnly(PolicyAction.Kind.THRESHOLD);
  }
}

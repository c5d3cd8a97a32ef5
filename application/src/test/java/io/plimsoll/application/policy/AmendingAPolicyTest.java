package io.plimsoll.application.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.policy.AmendPolicy.Command;
import io.plimsoll.application.policy.AmendPolicy.Result;
import io.plimsoll.application.policy.AmendPolicy.Result.Amended;
import io.plimsoll.application.policy.AmendPolicy.Result.Refused;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyState.Fired;
import io.plimsoll.domain.policy.PolicyState.Watching;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedAction.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AmendingAPolicyTest extends UseCaseTest {
  private static final Instant BEFORE = Instant.parse("2026-03-01T02:00:00Z");

  @BeforeEach
  void useTheCluster() {
    seed.usage("r", "cpu", MARCH, "11");
  }

  @Test
  @DisplayName("Rule 6: a lower limit fires at once")
  void firesWhenTheLimitIsLowered() {
    OfferingUsagePolicy policy = seed.policy(aPolicy().limiting("cpu", 20).build());

    assertThat(amend(policy, aPolicy().limiting("cpu", 10))).isEqualTo(new Amended(policy.id()));

    assertThat(stored(policy.id()).state()).isEqualTo(new Fired(NOW, Set.of()));
    assertThat(stored(policy.id()).terms()).isEqualTo(aPolicy().limiting("cpu", 10).terms());
  }

  @Test
  @DisplayName("Rule 6: a higher limit resets at once, and undoes what was in force")
  void isResetWhenTheLimitIsRaised() {
    OfferingUsagePolicy policy = fired(NOTIFY_ORGANIZATION_OWNERS);

    amend(policy, aPolicy().limiting("cpu", 11).doing(NOTIFY_ORGANIZATION_OWNERS));

    assertThat(stored(policy.id()).state()).isEqualTo(new Watching(NOW));
    assertThat(staged()).containsExactly(Occasion.LIFTED + " " + NOTIFY_ORGANIZATION_OWNERS);
  }

  @Test
  @DisplayName("Rule 12: added actions start, removed ones are undone, and none is repeated")
  void changesTheActionsInForceOfAFiredPolicy() {
    OfferingUsagePolicy policy = fired(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES);

    amend(
        policy,
        aPolicy().limiting("cpu", 10).doing(BLOCK_CREATION_OF_NEW_RESOURCES, NOTIFY_EXTERNAL_USER));

    assertThat(stored(policy.id()).state())
        .isEqualTo(
            new Fired(BEFORE, Set.of(BLOCK_CREATION_OF_NEW_RESOURCES, NOTIFY_EXTERNAL_USER)));
    assertThat(staged())
        .containsExactlyInAnyOrder(
            Occasion.FIRED + " " + NOTIFY_EXTERNAL_USER,
            Occasion.LIFTED + " " + NOTIFY_ORGANIZATION_OWNERS);
  }

  @Test
  @DisplayName("Rule 12: an action that comes, goes and comes again runs each time")
  void runsAnActionAgainThatWasRemovedMeanwhile() {
    OfferingUsagePolicy policy = fired();

    amend(policy, aPolicy().limiting("cpu", 10).doing(NOTIFY_EXTERNAL_USER));
    amend(policy, aPolicy().limiting("cpu", 10));
    amend(policy, aPolicy().limiting("cpu", 10).doing(NOTIFY_EXTERNAL_USER));

    assertThat(staged())
        .containsExactly(
            Occasion.FIRED + " " + NOTIFY_EXTERNAL_USER,
            Occasion.LIFTED + " " + NOTIFY_EXTERNAL_USER,
            Occasion.FIRED + " " + NOTIFY_EXTERNAL_USER);
  }

  @Test
  @DisplayName("Rule 12: a fired policy that stays exceeded repeats nothing")
  void repeatsNothingWhenOnlyTheLimitChanges() {
    OfferingUsagePolicy policy = fired(NOTIFY_ORGANIZATION_OWNERS);

    amend(policy, aPolicy().limiting("cpu", 5).doing(NOTIFY_ORGANIZATION_OWNERS));

    assertThat(stored(policy.id()).state())
        .isEqualTo(new Fired(BEFORE, Set.of(NOTIFY_ORGANIZATION_OWNERS)));
    assertThat(ports.stagedActions()).isEmpty();
  }

  @Test
  void makesTheNewDraftOfThePresentOne() {
    OfferingUsagePolicy policy =
        seed.policy(aPolicy().limiting("cpu", 20).forMembersOf(seed.group("biology")).build());

    useCases.amend().amend(new Command(owner(), policy.id(), present -> present));

    assertThat(stored(policy.id()).terms()).isEqualTo(policy.terms());
  }

  @Test
  void movesToAnotherOfferingOfTheSameOwner() {
    seed.offering("cloud").with("gpu");
    PolicyFixture cloud = aPolicy().of(seed.offering("cloud").id()).limiting("gpu", 1);
    OfferingUsagePolicy policy = fired();

    assertThat(amend(policy, cloud)).isEqualTo(new Amended(policy.id()));

    assertThat(stored(policy.id()).terms()).isEqualTo(cloud.terms());
    assertThat(stored(policy.id()).hasFired()).isFalse();
  }

  @Test
  void doesNotMoveToAnOfferingOfSomebodyElse() {
    seed.offering("cloud").soldBy("another provider").with("gpu");
    PolicyFixture cloud = aPolicy().of(seed.offering("cloud").id()).limiting("gpu", 1);
    OfferingUsagePolicy policy = fired();

    assertThat(amend(policy, cloud))
        .isEqualTo(new Refused(List.of(new PolicyRejection.NotAllowed())));

    assertThat(stored(policy.id())).isEqualTo(policy);
  }

  private OfferingUsagePolicy fired(PolicyAction... actions) {
    return seed.policy(
        aPolicy().limiting("cpu", 10).doing(actions).firedSince(BEFORE, actions).build());
  }

  private Result amend(OfferingUsagePolicy policy, PolicyFixture to) {
    return useCases
        .amend()
        .amend(new Command(owner(), policy.id(), present -> PolicyDraft.of(to.terms())));
  }

  private List<String> staged() {
    return ports.stagedActions().stream()
        .map((StagedAction action) -> action.occasion() + " " + action.action())
        .toList();
  }
}

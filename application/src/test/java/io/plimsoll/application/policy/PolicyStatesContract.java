package io.plimsoll.application.policy;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyState;
import io.plimsoll.domain.policy.PolicyState.Fired;
import io.plimsoll.domain.policy.PolicyState.Watching;
import io.plimsoll.domain.policy.StalePolicyException;
import io.plimsoll.domain.policy.Warnings;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link OfferingUsagePolicies} does when only the states of policies change. */
public abstract class PolicyStatesContract extends PortContract {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

  @BeforeEach
  void sellComponents() {
    seed.offering("cluster").with("cpu", "disk");
  }

  @Test
  void replacesTheStateAndCountsTheVersionUp() {
    OfferingUsagePolicy policy =
        seed.policy(
            aPolicyOf("cluster")
                .limiting("disk", 2)
                .limiting("cpu", 1)
                .forMembersOf(seed.group("x"))
                .doing(NOTIFY_ORGANIZATION_OWNERS)
                .createdBy(seed.user("owner").id())
                .build());
    PolicyState fired =
        new Fired(NOW, Set.of(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES));

    replaceStates(in(policy, fired));
    assertThat(stored(policy)).isEqualTo(next(policy, fired));

    OfferingUsagePolicy second = stored(policy);
    replaceStates(in(second, new Watching(NOW.plusSeconds(1))));
    assertThat(stored(policy)).isEqualTo(next(second, new Watching(NOW.plusSeconds(1))));
  }

  @Test
  void leavesTheTermsAlone() {
    OfferingUsagePolicy policy =
        seed.policy(aPolicyOf("cluster").limiting("cpu", 1).over(Period.MONTH_3).build());
    OfferingUsagePolicy other = policy.amend(aPolicyOf("cluster").limiting("disk", 2).terms());

    replaceStates(in(other, new Fired(NOW, Set.of())));

    assertThat(stored(policy).terms()).isEqualTo(policy.terms());
    assertThat(stored(policy).hasFired()).isTrue();
  }

  @Test
  void replacesWhatIsRememberedForWarnings() {
    OfferingUsagePolicy policy = seed.policy(aPolicyOf("cluster").build());

    for (Warnings warnings :
        List.of(new Warnings(50, 80, Optional.of(BillingMonth.of(2026, 3))), Warnings.NONE)) {
      replaceStates(remembering(stored(policy), warnings));

      assertThat(stored(policy).warnings()).isEqualTo(warnings);
    }
  }

  @Test
  void replacesEachOfSeveralByItsOwn() {
    OfferingUsagePolicy one = seed.policy(aPolicyOf("cluster").firedSince(NOW).build());
    OfferingUsagePolicy two = seed.policy(aPolicyOf("cluster").build());
    OfferingUsagePolicy untouched = seed.policy(aPolicyOf("cluster").build());

    replaceStates(in(one, new Watching(NOW)), in(two, new Fired(NOW, Set.of())));

    assertThat(stored(one).state()).isEqualTo(new Watching(NOW));
    assertThat(stored(two).state()).isEqualTo(new Fired(NOW, Set.of()));
    assertThat(stored(untouched)).isEqualTo(untouched);
  }

  @Test
  void refusesAllWhenOneHasChangedSinceItWasRead() {
    OfferingUsagePolicy fresh = seed.policy(aPolicyOf("cluster").build());
    OfferingUsagePolicy stale = seed.policy(aPolicyOf("cluster").build());
    replaceStates(in(stale, new Fired(NOW, Set.of())));
    OfferingUsagePolicy present = stored(stale);

    assertThatThrownBy(
            () -> replaceStates(in(fresh, new Fired(NOW, Set.of())), in(stale, new Watching(NOW))))
        .isInstanceOf(StalePolicyException.class);

    assertThat(stored(fresh)).isEqualTo(fresh);
    assertThat(stored(stale)).isEqualTo(present);
  }

  @Test
  void refusesWhatIsGone() {
    OfferingUsagePolicy gone = seed.policy(aPolicyOf("cluster").build());
    inTransaction(() -> ports.policies().remove(gone.id()));

    assertThatThrownBy(() -> replaceStates(gone)).isInstanceOf(StalePolicyException.class);
  }

  private void replaceStates(OfferingUsagePolicy... policies) {
    inTransaction(() -> ports.policies().replaceStates(List.of(policies)));
  }

  private OfferingUsagePolicy stored(OfferingUsagePolicy policy) {
    return Objects.requireNonNull(ports.policies().find(Set.of(policy.id())).get(policy.id()));
  }

  private static OfferingUsagePolicy in(OfferingUsagePolicy policy, PolicyState state) {
    return new OfferingUsagePolicy(
        policy.id(),
        policy.terms(),
        state,
        policy.warnings(),
        policy.created(),
        policy.creator(),
        policy.version());
  }

  private static OfferingUsagePolicy remembering(OfferingUsagePolicy policy, Warnings warnings) {
    return new OfferingUsagePolicy(
        policy.id(),
        policy.terms(),
        policy.state(),
        warnings,
        policy.created(),
        policy.creator(),
        policy.version());
  }

  private static OfferingUsagePolicy next(OfferingUsagePolicy policy, PolicyState state) {
    return new OfferingUsagePolicy(
        policy.id(),
        policy.terms(),
        state,
        policy.warnings(),
        policy.created(),
        policy.creator(),
        policy.version() + 1);
  }
}

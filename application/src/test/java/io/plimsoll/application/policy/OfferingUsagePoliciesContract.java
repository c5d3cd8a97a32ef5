package io.plimsoll.application.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyState;
import io.plimsoll.domain.policy.PolicyTerms;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StalePolicyException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link OfferingUsagePolicies} does when policies come, change and go. */
public abstract class OfferingUsagePoliciesContract extends PortContract {
  private static final Instant FIRED = Instant.parse("2026-03-01T02:00:00Z");

  @BeforeEach
  void sellComponents() {
    seed.offering("cluster").with("cpu", "disk");
  }

  @Test
  void findsOnlyTheAskedPoliciesThatExist() {
    OfferingUsagePolicy one = seed.policy(aPolicyOf("cluster").build());
    seed.policy(aPolicyOf("cluster").build());
    PolicyId unknown = new PolicyId(UUID.randomUUID());

    assertThat(ports.policies().find(Set.of(one.id(), unknown))).isEqualTo(Map.of(one.id(), one));
    assertThat(ports.policies().find(Set.of())).isEmpty();
  }

  @Test
  void locksOnlyTheAskedPoliciesThatExist() {
    OfferingUsagePolicy one =
        seed.policy(aPolicyOf("cluster").limiting("disk", 2).limiting("cpu", 1).build());
    seed.policy(aPolicyOf("cluster").build());
    PolicyId unknown = new PolicyId(UUID.randomUUID());

    assertThat(inTransaction(() -> ports.policies().lock(Set.of(one.id(), unknown))))
        .isEqualTo(Map.of(one.id(), one));
    assertThat(inTransaction(() -> ports.policies().lock(Set.of()))).isEmpty();
    assertThat(inTransaction(() -> ports.policies().hold(Set.of(one.id(), unknown)))).isOne();
    assertThat(inTransaction(() -> ports.policies().hold(Set.of()))).isZero();
  }

  @Test
  void addsAllOrNone() {
    OfferingUsagePolicy known = seed.policy(aPolicyOf("cluster").build());
    OfferingUsagePolicy fresh = aPolicyOf("cluster").build();

    assertThatThrownBy(() -> inTransaction(() -> ports.policies().add(List.of(fresh, known))))
        .isInstanceOf(RuntimeException.class);

    assertThat(ports.policies().find(Set.of(fresh.id(), known.id()))).containsOnlyKeys(known.id());
  }

  @Test
  void addsSeveralTogether() {
    OfferingUsagePolicy one = aPolicyOf("cluster").limiting("cpu", 1).build();
    OfferingUsagePolicy two = aPolicyOf("cluster").limiting("disk", 2).build();

    inTransaction(() -> ports.policies().add(List.of(one, two)));

    assertThat(stored(one).terms()).isEqualTo(one.terms());
    assertThat(stored(two).terms()).isEqualTo(two.terms());
  }

  @Test
  void replacesTermsAndState() {
    OfferingUsagePolicy before =
        seed.policy(
            aPolicyOf("cluster")
                .limiting("cpu", 1)
                .limiting("disk", 2)
                .forMembersOf(seed.group("x"), seed.group("y"))
                .createdBy(seed.user("owner").id())
                .build());
    PolicyTerms other =
        aPolicyOf("cluster")
            .limiting("disk", 3)
            .over(Period.MONTH_12)
            .forMembersOf(seed.group("y"), seed.group("z"))
            .terms();
    OfferingUsagePolicy changed = in(before.amend(other), new PolicyState.Fired(FIRED, Set.of()));

    replace(changed);

    assertThat(stored(before)).isEqualTo(withVersion(changed, before.version() + 1));
  }

  @Test
  void replacesAnAudienceOfGroupsByEverybodyAndBack() {
    PolicyTerms all = aPolicyOf("cluster").limiting("cpu", 1).terms();
    PolicyTerms some =
        aPolicyOf("cluster").limiting("cpu", 1).forMembersOf(seed.group("x")).terms();
    OfferingUsagePolicy policy = seed.policy(aPolicyOf("cluster").limiting("cpu", 1).build());

    replace(policy.amend(some));
    assertThat(stored(policy).terms()).isEqualTo(some);

    replace(stored(policy).amend(all));
    assertThat(stored(policy).terms()).isEqualTo(all);
  }

  @Test
  void movesAPolicyToAnotherOffering() {
    seed.offering("cloud").with("cpu");
    OfferingUsagePolicy policy = seed.policy(aPolicyOf("cluster").limiting("cpu", 1).build());
    PolicyTerms moved = aPolicyOf("cloud").limiting("cpu", 2).terms();

    replace(policy.amend(moved));

    assertThat(stored(policy).terms()).isEqualTo(moved);
  }

  @Test
  void countsTheVersionUpByOneAtEachReplacement() {
    OfferingUsagePolicy policy = seed.policy(aPolicyOf("cluster").build());

    replace(policy);
    assertThat(stored(policy).version()).isEqualTo(policy.version() + 1);

    replace(stored(policy));
    assertThat(stored(policy).version()).isEqualTo(policy.version() + 2);
  }

  @Test
  void refusesToReplaceWhatHasChangedSinceItWasRead() {
    OfferingUsagePolicy seen = seed.policy(aPolicyOf("cluster").build());
    replace(seen.amend(aPolicyOf("cluster").over(Period.TOTAL).terms()));
    OfferingUsagePolicy present = stored(seen);

    assertThatThrownBy(() -> replace(seen.amend(aPolicyOf("cluster").over(Period.MONTH_3).terms())))
        .isInstanceOf(StalePolicyException.class);

    assertThat(stored(seen)).isEqualTo(present);
  }

  @Test
  void refusesToReplaceWhatIsGone() {
    OfferingUsagePolicy seen = seed.policy(aPolicyOf("cluster").build());
    inTransaction(() -> ports.policies().remove(seen.id()));

    assertThatThrownBy(() -> replace(seen)).isInstanceOf(StalePolicyException.class);

    assertThat(ports.policies().find(Set.of(seen.id()))).isEmpty();
  }

  @Test
  void replacesAllOrNone() {
    OfferingUsagePolicy fresh = seed.policy(aPolicyOf("cluster").build());
    OfferingUsagePolicy stale = seed.policy(aPolicyOf("cluster").build());
    replace(stale);
    OfferingUsagePolicy wanted = fresh.amend(aPolicyOf("cluster").over(Period.TOTAL).terms());

    assertThatThrownBy(() -> replace(wanted, stale)).isInstanceOf(StalePolicyException.class);

    assertThat(stored(fresh)).isEqualTo(fresh);
  }

  @Test
  void replacesSeveralTogetherEachByItsOwn() {
    OfferingUsagePolicy one = seed.policy(aPolicyOf("cluster").limiting("cpu", 1).build());
    OfferingUsagePolicy two = seed.policy(aPolicyOf("cluster").limiting("cpu", 2).build());
    replace(two);

    replace(
        in(one, new PolicyState.Fired(FIRED, Set.of())),
        in(stored(two), new PolicyState.Watching(FIRED)));

    assertThat(stored(one).state()).isEqualTo(new PolicyState.Fired(FIRED, Set.of()));
    assertThat(stored(two).state()).isEqualTo(new PolicyState.Watching(FIRED));
    assertThat(stored(one).terms()).isEqualTo(one.terms());
    assertThat(stored(two).version()).isEqualTo(two.version() + 2);
  }

  @Test
  void removesOnePolicyAndNoOther() {
    OfferingUsagePolicy one =
        seed.policy(aPolicyOf("cluster").limiting("cpu", 1).forMembersOf(seed.group("x")).build());
    OfferingUsagePolicy two = seed.policy(aPolicyOf("cluster").limiting("cpu", 1).build());

    inTransaction(() -> ports.policies().remove(one.id()));
    inTransaction(() -> ports.policies().remove(one.id()));

    assertThat(ports.policies().find(Set.of(one.id(), two.id()))).containsOnlyKeys(two.id());
  }

  @Test
  void goesOnWithTheVersionsOfADeletedPolicyThatComesBack() {
    OfferingUsagePolicy first = seed.policy(aPolicyOf("cluster").limiting("cpu", 1).build());
    inTransaction(() ->
        ports
            .outbox()
            .stage(
                List.of(
                    new StagedAction(
                        first.id(),
                        first.version() + 7,
                        PolicyAction.NOTIFY_EXTERNAL_USER,
                        StagedAction.Occasion.LIFTED,
                        PolicyFixture.CREATED))));
    inTransaction(() -> ports.policies().remove(first.id()));

    OfferingUsagePolicy second = seed.policy(first);

    assertThat(second.version()).isEqualTo(first.version() + 8);
  }

  @Test
  void doesNothingWhenNothingIsAddedOrReplaced() {
    PolicyFixture unstored = aPolicyOf("cluster");

    inTransaction(() -> ports.policies().add(List.of()));
    replace();

    assertThat(ports.policies().find(Set.of(unstored.build().id()))).isEmpty();
  }

  private void replace(OfferingUsagePolicy... policies) {
    inTransaction(() -> ports.policies().replace(List.of(policies)));
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

  private static OfferingUsagePolicy withVersion(OfferingUsagePolicy policy, long version) {
    return new OfferingUsagePolicy(
        policy.id(),
        policy.terms(),
        policy.state(),
        policy.warnings(),
        policy.created(),
        policy.creator(),
        version);
  }
}

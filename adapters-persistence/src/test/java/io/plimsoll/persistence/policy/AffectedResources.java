package io.plimsoll.persistence.policy;

import static io.plimsoll.domain.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.marketplace.FindResources;
import io.plimsoll.application.marketplace.ResourceCriterion;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which resources {@link FindPolicies} counts as affected by a policy. */
abstract class AffectedResources {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Viewer STAFF =
      new Viewer(new UserId(UUID.randomUUID()), "staff", true, false, Map.of());

  private MarketplaceSeed seed;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void aProviderSellsAClusterAndAStore() {
    seed = new MarketplaceSeed(database().ports());
    seed.offering("cluster");
    seed.offering("store");
  }

  @ParameterizedTest
  @EnumSource
  void aResourceIsAffectedUnlessItIsTerminated(ResourceState state) {
    PolicyId fired = seed.policy(onCluster().firedSince(NOON).build()).id();

    seed.resource("job").of("cluster").boughtBy("university").become(state);

    assertThat(affectedBy(fired)).isEqualTo(state == ResourceState.TERMINATED ? 0 : 1);
  }

  @Test
  void aPolicyThatHasNotFiredAffectsNothing() {
    PolicyId watching = seed.policy(onCluster().build()).id();

    seed.resource("job").of("cluster").boughtBy("university");

    assertThat(affectedBy(watching)).isZero();
  }

  @Test
  void onlyResourcesOfTheOfferingAreAffected() {
    PolicyId fired = seed.policy(onCluster().firedSince(NOON).build()).id();

    seed.resource("archive").of("store").boughtBy("university");
    seed.resource("job").of("cluster").boughtBy("university");
    seed.resource("other job").of("cluster").boughtBy("college");

    assertThat(affectedBy(fired)).isEqualTo(2);
  }

  @Test
  void resourcesOfBlockedAndArchivedOrganizationsAreNotAffected() {
    PolicyId fired = seed.policy(onCluster().firedSince(NOON).build()).id();

    seed.resource("job").of("cluster").boughtBy("university");
    seed.resource("job of the blocked").of("cluster").boughtBy("blocked");
    seed.resource("job of the archived").of("cluster").boughtBy("archived");
    seed.organization("blocked").blocked();
    seed.organization("archived").archived();

    assertThat(affectedBy(fired)).isEqualTo(1);
  }

  @Test
  void withGroupsOnlyResourcesOfMembersAreAffectedEachOnce() {
    PolicyId fired =
        seed.policy(
                onCluster()
                    .forMembersOf(seed.group("physics"), seed.group("biology"))
                    .firedSince(NOON)
                    .build())
            .id();
    PolicyId forAll = seed.policy(onCluster().firedSince(NOON).build()).id();

    seed.organization("member of both").inGroups("physics", "biology");
    seed.organization("stranger").inGroups("history");
    seed.resource("job").of("cluster").boughtBy("member of both");
    seed.resource("job of the stranger").of("cluster").boughtBy("stranger");

    assertThat(affectedBy(fired)).isEqualTo(1);
    assertThat(affectedBy(forAll)).isEqualTo(2);
  }

  @Test
  void asManyAreAffectedAsAreHeld() {
    PolicyFixture pausing =
        onCluster()
            .forMembersOf(seed.group("physics"))
            .firedSince(NOON, PolicyAction.REQUEST_PAUSING);
    PolicyId fired = seed.policy(pausing.build()).id();
    seed.organization("member").inGroups("physics");
    seed.resource("job").of("cluster").boughtBy("member");
    seed.resource("other job").of("cluster").boughtBy("member");
    seed.resource("old job").of("cluster").boughtBy("member").become(ResourceState.TERMINATED);
    seed.resource("job of the stranger").of("cluster").boughtBy("stranger");

    long held =
        database()
            .get(FindResources.class)
            .count(STAFF, List.of(new ResourceCriterion.IsPaused(true)));
    assertThat(held).isEqualTo(2);
    assertThat(affectedBy(fired)).isEqualTo(held);
  }

  private PolicyFixture onCluster() {
    return aPolicy().of(seed.offering("cluster").id());
  }

  private long affectedBy(PolicyId policy) {
    return database().get(FindPolicies.class).find(STAFF, policy).orElseThrow().affectedResources();
  }
}

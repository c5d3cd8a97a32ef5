package io.plimsoll.persistence.marketplace;

import static io.plimsoll.domain.policy.PolicyAction.REQUEST_DOWNSCALING;
import static io.plimsoll.domain.policy.PolicyAction.REQUEST_PAUSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.marketplace.FindProviderResources;
import io.plimsoll.application.marketplace.FindResources;
import io.plimsoll.application.marketplace.ResourceCriterion;
import io.plimsoll.application.marketplace.ResourceView;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ResourceFlags;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What resources are shown to be held with, and found by. */
@DisplayName("Rule 10: resources that staff or fired policies hold")
abstract class ResourcesOnHold {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final ResourceFlags NONE = new ResourceFlags(false, false, false);
  private static final Viewer STAFF =
      new Viewer(new UserId(UUID.randomUUID()), "staff", true, false, Map.of());

  private MarketplaceSeed seed;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void aMemberOfAGroupAndAStrangerBuyAClusterAndAStore() {
    seed = new MarketplaceSeed(database().ports());
    seed.organization("member").inGroups("physics", "biology");
    seed.resource("job").of("cluster").boughtBy("member");
    seed.resource("archive").of("store").boughtBy("member");
    seed.resource("job of the stranger").of("cluster").boughtBy("stranger");
  }

  @Test
  void areNoneUnlessAnybodyWantsIt() {
    fired(EnumSet.complementOf(EnumSet.of(REQUEST_PAUSING, REQUEST_DOWNSCALING)));
    seed.policy(onCluster().doing(REQUEST_PAUSING, REQUEST_DOWNSCALING).build());

    assertHeld(ResourceFlags::paused);
    assertHeld(ResourceFlags::downscaled);
  }

  @Test
  void areThoseOfTheOfferingEachByItsAction() {
    fired(EnumSet.of(REQUEST_PAUSING));

    assertHeld(ResourceFlags::paused, "job", "job of the stranger");
    assertHeld(ResourceFlags::downscaled);

    seed.policy(
        PolicyFixture.aPolicy()
            .of(seed.offering("store").id())
            .firedSince(NOON, REQUEST_DOWNSCALING)
            .build());

    assertHeld(ResourceFlags::paused, "job", "job of the stranger");
    assertHeld(ResourceFlags::downscaled, "archive");
  }

  @Test
  void areThoseOfTheAudience() {
    seed.policy(
        onCluster()
            .forMembersOf(seed.group("physics"), seed.group("biology"))
            .firedSince(NOON, REQUEST_PAUSING)
            .build());
    assertHeld(ResourceFlags::paused, "job");

    seed.organization("member").inGroups("history");
    assertHeld(ResourceFlags::paused);

    seed.organization("member").inGroups("biology");
    seed.organization("member").blocked();
    assertHeld(ResourceFlags::paused);
  }

  @ParameterizedTest
  @EnumSource
  void areNotTerminated(ResourceState state) {
    fired(EnumSet.of(REQUEST_DOWNSCALING));
    seed.resource("job").become(state);

    if (state == ResourceState.TERMINATED) {
      assertHeld(ResourceFlags::downscaled, "job of the stranger");
    } else {
      assertHeld(ResourceFlags::downscaled, "job", "job of the stranger");
    }
  }

  @Test
  void areHeldUntilNobodyWantsItAnyMore() {
    PolicyId one = fired(EnumSet.of(REQUEST_PAUSING));
    PolicyId two = fired(EnumSet.of(REQUEST_PAUSING, REQUEST_DOWNSCALING));
    holdByStaff("job", true);

    remove(one);
    assertHeld(ResourceFlags::paused, "job", "job of the stranger");
    remove(two);
    assertHeld(ResourceFlags::paused, "job");
    assertHeld(ResourceFlags::downscaled);
    holdByStaff("job", false);
    assertHeld(ResourceFlags::paused);
  }

  @Test
  void haveOnlyWhatStaffWantsStored() {
    PolicyId policy = fired(EnumSet.of(REQUEST_PAUSING, REQUEST_DOWNSCALING));
    Resources resources = database().get(Resources.class);
    ResourceId job = seed.resource("job").id();

    ResourceProfile profile = resources.profileOf(job).orElseThrow();
    assertThat(profile.flags()).isEqualTo(NONE);
    resources.describe(job, profile);
    remove(policy);

    assertHeld(ResourceFlags::paused);
    assertHeld(ResourceFlags::downscaled);
  }

  private PolicyFixture onCluster() {
    return PolicyFixture.aPolicy().of(seed.offering("cluster").id());
  }

  private PolicyId fired(EnumSet<PolicyAction> inForce) {
    return seed.policy(onCluster().firedSince(NOON, inForce.toArray(PolicyAction[]::new)).build())
        .id();
  }

  private void remove(PolicyId policy) {
    database().get(OfferingUsagePolicies.class).remove(policy);
  }

  private void holdByStaff(String resource, boolean paused) {
    Resources resources = database().get(Resources.class);
    ResourceId id = seed.resource(resource).id();
    resources.describe(id, resources.profileOf(id).orElseThrow().flagged(NONE.paused(paused)));
  }

  /** On both sides, by what is shown and by what is found. */
  private void assertHeld(Function<ResourceFlags, Boolean> flag, String... names) {
    boolean pausing = flag.apply(NONE.paused(true));
    Function<Boolean, ResourceCriterion> criterion =
        pausing ? ResourceCriterion.IsPaused::new : ResourceCriterion.IsDownscaled::new;
    for (var finder :
        List.of(database().get(FindResources.class), database().get(FindProviderResources.class))) {
      List<ResourceView> all =
          finder.list(STAFF, new Selection<>(List.of(), List.of()), new PageRequest(1, 10)).items();
      assertThat(all).hasSize(3);
      assertThat(all)
          .filteredOn(view -> flag.apply(view.flags()))
          .extracting(view -> view.purchase().resource().name().value())
          .containsExactlyInAnyOrder(names);
      for (boolean held : List.of(true, false)) {
        assertThat(
                finder
                    .list(
                        STAFF,
                        new Selection<>(List.of(criterion.apply(held)), List.of()),
                        new PageRequest(1, 10))
                    .items())
            .isEqualTo(all.stream().filter(view -> flag.apply(view.flags()) == held).toList());
      }
    }
  }
}

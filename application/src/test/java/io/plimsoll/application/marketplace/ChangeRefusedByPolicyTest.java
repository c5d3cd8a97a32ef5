package io.plimsoll.application.marketplace;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.BLOCK_MODIFICATION_OF_EXISTING_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.REQUEST_DOWNSCALING;
import static io.plimsoll.domain.policy.PolicyAction.REQUEST_PAUSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.marketplace.MaintainResources.Change;
import io.plimsoll.application.marketplace.MaintainResources.Command;
import io.plimsoll.application.marketplace.MaintainResources.Refusal;
import io.plimsoll.domain.access.ViewerFixture;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.policy.PolicyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 10: a change of a resource that a fired policy blocks")
class ChangeRefusedByPolicyTest extends UseCaseTest {
  private static final Change RENAME =
      new Change.Amend(present -> new ResourceDraft(new Name("other"), present.description()));
  private static final Change SET_LIMITS =
      new Change.SetLimits(() -> Map.of(new ComponentType("cpu"), 7L));

  @Test
  void leavesNothingButAnEvent() {
    PolicyId policy = blockingPolicy();
    Resource before = resource();

    Outcome<ResourceId, Refusal> outcome = change(ResourceSide.CONSUMER, RENAME);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> {
              BlockedByPolicy why = (BlockedByPolicy) refused.why();
              assertThat(why.resource()).isEqualTo(before);
              assertThat(why.policies()).containsExactly(policy);
            });
    assertThat(resource()).isEqualTo(before);
    assertThat(ports.appendedEvents())
        .extracting(Event::type)
        .containsExactly(EventType.BLOCK_MODIFICATION_OF_EXISTING_RESOURCES);
    Event event = ports.appendedEvents().getFirst();
    assertThat(event.message())
        .isEqualTo("A change of resource r was refused because of a usage policy.");
    assertThat(event.context())
        .containsEntry("policy_uuid", policy.toString())
        .containsEntry("resource_uuid", before.id().toString())
        .containsEntry("offering_name", "cluster");
    assertThat(event.scopes())
        .containsExactlyInAnyOrder(
            policy.value(),
            before.id().value(),
            before.project().value(),
            seed.offering("cluster").id().value(),
            seed.organization("provider").id().value(),
            seed.organization("university").id().value());
  }

  @Test
  void isOneOfItsLimitsToo() {
    blockingPolicy();

    assertThat(change(ResourceSide.PROVIDER, SET_LIMITS)).isInstanceOf(Outcome.Refused.class);
    assertThat(ports.resources().profileOf(resource().id()).orElseThrow().terms().limits())
        .isEmpty();
  }

  @Test
  void isNotWhatItsProviderNotesOrStaffDecides() {
    blockingPolicy();

    for (Change change :
        List.of(
            RENAME,
            new Change.SetBackendId(() -> Optional.of(new BackendId("vm-1"))),
            new Change.SetBackendMetadata(() -> "{}"),
            new Change.RefreshLastSync(),
            new Change.SetErred(() -> "lost"),
            new Change.Recover(),
            new Change.SetOk(),
            new Change.Flag(() -> flags -> flags.paused(true)))) {
      assertThat(change(ResourceSide.PROVIDER, change)).isInstanceOf(Outcome.Done.class);
    }
  }

  @Test
  void isNotWhatLeavesAllAsItIs() {
    assertThat(change(ResourceSide.PROVIDER, SET_LIMITS)).isInstanceOf(Outcome.Done.class);
    blockingPolicy();
    int told = ports.appendedEvents().size();

    assertThat(change(ResourceSide.PROVIDER, SET_LIMITS)).isInstanceOf(Outcome.Done.class);
    assertThat(change(ResourceSide.CONSUMER, new Change.Amend(present -> present)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(ports.appendedEvents()).hasSize(told);
  }

  @Test
  void isNotItsEnd() {
    blockingPolicy();

    assertThat(
            useCases
                .orders()
                .maintain(
                    ViewerFixture.staff(),
                    new MaintainOrders.Command.Terminate(
                        resource().id(), ResourceSide.CONSUMER, () -> "{}")))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void goesThroughWhenNoFiredPolicyHasTheAction() {
    seed.policy(aPolicy().doing(BLOCK_MODIFICATION_OF_EXISTING_RESOURCES).build());
    seed.policy(
        aPolicy()
            .firedSince(NOW, BLOCK_CREATION_OF_NEW_RESOURCES, REQUEST_PAUSING, REQUEST_DOWNSCALING)
            .build());

    assertThat(change(ResourceSide.CONSUMER, RENAME)).isInstanceOf(Outcome.Done.class);
    assertThat(change(ResourceSide.PROVIDER, SET_LIMITS)).isInstanceOf(Outcome.Done.class);
    assertThat(resource().name()).isEqualTo(new Name("other"));
  }

  @Test
  void isToldToBeWrongBeforeItIsToldToBeBlocked() {
    blockingPolicy();

    assertThat(
            change(
                ResourceSide.PROVIDER,
                new Change.SetLimits(() -> Map.of(new ComponentType("gpu"), 7L))))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.why()).isInstanceOf(Refusal.WrongLimits.class));
  }

  private PolicyId blockingPolicy() {
    return seed.policy(
            aPolicy()
                .limiting("cpu", 1)
                .firedSince(NOW, BLOCK_MODIFICATION_OF_EXISTING_RESOURCES)
                .build())
        .id();
  }

  private Outcome<ResourceId, Refusal> change(ResourceSide side, Change change) {
    return useCases
        .resources()
        .maintain(ViewerFixture.staff(), new Command(resource().id(), side, change));
  }

  private Resource resource() {
    ResourceId id = seed.resource("r").id();
    return ports.resources().byId(Set.of(id)).values().iterator().next();
  }
}

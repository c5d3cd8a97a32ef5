package io.plimsoll.application.marketplace;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.access.ViewerFixture;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.policy.PolicyId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 10: an order that a fired policy keeps out")
class RefusedByPolicyTest extends UseCaseTest {

  @Test
  void leavesNothingButAnEvent() {
    PolicyId policy =
        seed.policy(
                aPolicy()
                    .limiting("cpu", 1)
                    .firedSince(NOW, BLOCK_CREATION_OF_NEW_RESOURCES)
                    .build())
            .id();
    Project project = seed.project("p", "university");

    Outcome<OrderId, Refusal> outcome = order(project, ViewerFixture.staff());

    assertThat(outcome)
        .isEqualTo(
            Outcome.refused(
                new BlockedByPolicy(
                    seed.offering("cluster").present(), project, null, List.of(policy))));
    assertThat(ports.appendedEvents())
        .extracting(Event::type)
        .containsExactly(EventType.BLOCK_CREATION_OF_NEW_RESOURCES);
    Event event = ports.appendedEvents().getFirst();
    assertThat(event.context()).containsEntry("policy_uuid", policy.toString());
    assertThat(event.scopes())
        .containsExactlyInAnyOrder(
            policy.value(),
            seed.offering("cluster").id().value(),
            seed.organization("provider").id().value(),
            project.id().value(),
            seed.organization("university").id().value());
  }

  @Test
  void goesThroughOnceThePolicyIsReset() {
    seed.policy(aPolicy().limiting("cpu", 1).doing(BLOCK_CREATION_OF_NEW_RESOURCES).build());

    assertThat(order(seed.project("p", "university"), ViewerFixture.staff()))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void isRefusedForAnotherReasonWhenTheOrganizationIsBlockedItself() {
    seed.policy(
        aPolicy().limiting("cpu", 1).firedSince(NOW, BLOCK_CREATION_OF_NEW_RESOURCES).build());
    seed.organization("university").blocked();

    assertThat(order(seed.project("p", "university"), ViewerFixture.staff()))
        .isEqualTo(Outcome.refused(Refusal.Fault.ORGANIZATION_IS_BLOCKED));
  }

  private Outcome<OrderId, Refusal> order(Project project, Viewer viewer) {
    return useCases
        .orders()
        .maintain(viewer, OrderFixture.ofResource(seed.offering("cluster").id(), project));
  }
}

package io.plimsoll.application.marketplace;

import static io.plimsoll.domain.event.EventType.MARKETPLACE_ORDER_APPROVED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_ORDER_COMPLETED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_ORDER_CREATED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_ORDER_FAILED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_ORDER_REJECTED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_ORDER_TERMINATED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_RESOURCE_CREATE_CANCELED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_RESOURCE_CREATE_FAILED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_RESOURCE_CREATE_REQUESTED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_RESOURCE_CREATE_SUCCEEDED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_RESOURCE_TERMINATE_CANCELED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_RESOURCE_TERMINATE_REQUESTED;
import static io.plimsoll.domain.event.EventType.MARKETPLACE_RESOURCE_TERMINATE_SUCCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.marketplace.MaintainOrders.Command;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal;
import io.plimsoll.application.marketplace.MaintainOrders.Step;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.access.ViewerFixture;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.organization.Project;
import org.junit.jupiter.api.Test;

class EventsOfOrdersTest extends UseCaseTest {
  private final Viewer staff = ViewerFixture.staff();

  @Test
  void tellOfAnOrderThatIsCarriedOut() {
    done(new Command.Move(placed(), Step.APPROVE_AS_PROVIDER));

    assertTold(
        MARKETPLACE_ORDER_CREATED,
        MARKETPLACE_RESOURCE_CREATE_REQUESTED,
        MARKETPLACE_ORDER_APPROVED,
        MARKETPLACE_ORDER_COMPLETED,
        MARKETPLACE_RESOURCE_CREATE_SUCCEEDED);
  }

  @Test
  void areForAllWhomTheOrderConcerns() {
    OrderId order = placed();

    Event event = ports.appendedEvents().getFirst();
    assertThat(event.context()).containsEntry("order_uuid", order.toString());
    assertThat(event.scopes())
        .hasSize(5)
        .contains(
            seed.offering("cluster").id().value(),
            seed.organization("provider").id().value(),
            project().id().value(),
            seed.organization("university").id().value());
  }

  @Test
  void tellOfAnOrderThatFails() {
    OrderId order = placed();
    done(new Command.Move(order, Step.EXECUTE));
    done(new Command.Fail(order, () -> "out of disks"));

    assertTold(
        MARKETPLACE_ORDER_CREATED,
        MARKETPLACE_RESOURCE_CREATE_REQUESTED,
        MARKETPLACE_ORDER_APPROVED,
        MARKETPLACE_ORDER_FAILED,
        MARKETPLACE_RESOURCE_CREATE_FAILED);

    // to be tried again is no news
    done(new Command.Move(order, Step.EXECUTE));
    assertThat(ports.appendedEvents()).hasSize(5);
  }

  @Test
  void tellOfOrdersThatAreRejectedOrTakenBack() {
    done(new Command.Move(placed(), Step.REJECT_AS_PROVIDER));
    done(new Command.Move(placed(), Step.CANCEL));

    assertTold(
        MARKETPLACE_ORDER_CREATED,
        MARKETPLACE_RESOURCE_CREATE_REQUESTED,
        MARKETPLACE_ORDER_REJECTED,
        MARKETPLACE_RESOURCE_CREATE_CANCELED,
        MARKETPLACE_ORDER_CREATED,
        MARKETPLACE_RESOURCE_CREATE_REQUESTED,
        MARKETPLACE_ORDER_TERMINATED,
        MARKETPLACE_RESOURCE_CREATE_CANCELED);
  }

  @Test
  void tellOfTheEndOfAResource() {
    OrderId order =
        done(new Command.Terminate(seed.resource("r").id(), ResourceSide.CONSUMER, () -> "{}"));
    done(new Command.Move(order, Step.APPROVE_AS_PROVIDER));

    assertTold(
        MARKETPLACE_ORDER_CREATED,
        MARKETPLACE_RESOURCE_TERMINATE_REQUESTED,
        MARKETPLACE_ORDER_APPROVED,
        MARKETPLACE_ORDER_COMPLETED,
        MARKETPLACE_RESOURCE_TERMINATE_SUCCEEDED);
  }

  @Test
  void tellOfAResourceThatIsNotEndedAfterAll() {
    OrderId order =
        done(new Command.Terminate(seed.resource("r").id(), ResourceSide.CONSUMER, () -> "{}"));
    done(new Command.Move(order, Step.CANCEL));

    assertTold(
        MARKETPLACE_ORDER_CREATED,
        MARKETPLACE_RESOURCE_TERMINATE_REQUESTED,
        MARKETPLACE_ORDER_TERMINATED,
        MARKETPLACE_RESOURCE_TERMINATE_CANCELED);
  }

  private void assertTold(EventType... types) {
    assertThat(ports.appendedEvents()).extracting(Event::type).containsExactly(types);
  }

  private Project project() {
    return seed.project("p", "university");
  }

  private OrderId placed() {
    return done(OrderFixture.ofResource(seed.offering("cluster").id(), project()));
  }

  private OrderId done(Command command) {
    Outcome<OrderId, Refusal> outcome = useCases.orders().maintain(staff, command);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<OrderId, Refusal>) outcome).value();
  }
}

package io.plimsoll.domain.marketplace;

import static io.plimsoll.domain.marketplace.OrderState.CANCELED;
import static io.plimsoll.domain.marketplace.OrderState.DONE;
import static io.plimsoll.domain.marketplace.OrderState.ERRED;
import static io.plimsoll.domain.marketplace.OrderState.EXECUTING;
import static io.plimsoll.domain.marketplace.OrderState.PENDING_CONSUMER;
import static io.plimsoll.domain.marketplace.OrderState.PENDING_PROVIDER;
import static io.plimsoll.domain.marketplace.OrderState.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.identity.BackendId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final Instant PLACED = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-02T10:00:00Z");
  private static final Signature CONSUMER = new Signature(UUID.randomUUID(), LATER);
  private static final Signature PROVIDER = new Signature(UUID.randomUUID(), LATER);

  @Test
  void isAgreedToByTheConsumerThenByTheProviderAndThenCarriedOut() {
    Order order = order(OrderType.CREATE);
    assertThat(order.state()).isEqualTo(PENDING_CONSUMER);
    assertThat(order.resourceState()).isEmpty();

    Order agreed = moved(order.approveAsConsumer(CONSUMER));
    assertThat(agreed.progress())
        .isEqualTo(new OrderProgress(PENDING_PROVIDER, CONSUMER, null, "", null));

    Order accepted = moved(agreed.approveAsProvider(PROVIDER));
    assertThat(accepted.progress())
        .isEqualTo(new OrderProgress(EXECUTING, CONSUMER, PROVIDER, "", null));
    assertThat(accepted.resourceState()).contains(ResourceState.CREATING);

    Order done = moved(accepted.complete(LATER));
    assertThat(done.progress()).isEqualTo(new OrderProgress(DONE, CONSUMER, PROVIDER, "", LATER));
    assertThat(done.resourceState()).contains(ResourceState.OK);
  }

  @Test
  void canFailAndBeTriedAgain() {
    Order failed = moved(in(EXECUTING).fail("out of disks", LATER));
    assertThat(failed.progress().errorMessage()).isEqualTo("out of disks");
    assertThat(failed.progress().completed()).isEqualTo(LATER);
    assertThat(failed.resourceState()).contains(ResourceState.ERRED);

    Order again = moved(failed.execute());
    assertThat(again.progress()).isEqualTo(new OrderProgress(EXECUTING, null, null, "", null));
  }

  @Test
  void ofAResourceThatNeverCameToBeTerminatesItWhenItIsNotCarriedOut() {
    assertThat(moved(in(PENDING_CONSUMER).rejectAsConsumer(CONSUMER)).resourceState())
        .contains(ResourceState.TERMINATED);
    assertThat(moved(in(PENDING_PROVIDER).rejectAsProvider(PROVIDER)).resourceState())
        .contains(ResourceState.TERMINATED);
    assertThat(moved(in(PENDING_PROVIDER).cancel(LATER)).resourceState())
        .contains(ResourceState.TERMINATED);
  }

  @Test
  void toEndAResourceLeavesItAsItIsUntilItIsCarriedOut() {
    Order order = order(OrderType.TERMINATE);
    assertThat(order.resourceState()).isEmpty();
    assertThat(moved(order.approveAsConsumer(CONSUMER)).resourceState()).isEmpty();
    assertThat(moved(order.cancel(LATER)).resourceState()).isEmpty();
    assertThat(moved(order.rejectAsConsumer(CONSUMER)).resourceState()).isEmpty();
    assertThat(in(order, EXECUTING).resourceState()).contains(ResourceState.TERMINATING);
    assertThat(moved(in(order, EXECUTING).fail("", LATER)).resourceState())
        .contains(ResourceState.ERRED);
    assertThat(moved(in(order, EXECUTING).complete(LATER)).resourceState())
        .contains(ResourceState.TERMINATED);
  }

  @Test
  void tellsWhoRejectedItAndWhen() {
    assertThat(moved(in(PENDING_CONSUMER).rejectAsConsumer(CONSUMER)).progress())
        .isEqualTo(new OrderProgress(REJECTED, CONSUMER, null, "", LATER));
    assertThat(moved(in(PENDING_PROVIDER).rejectAsProvider(PROVIDER)).progress())
        .isEqualTo(new OrderProgress(REJECTED, null, PROVIDER, "", LATER));
    assertThat(moved(in(PENDING_CONSUMER).cancel(LATER)).progress())
        .isEqualTo(new OrderProgress(CANCELED, null, null, "", LATER));
  }

  @Test
  void movesOnFromCertainStatesOnly() {
    assertMovesFrom(order -> order.approveAsConsumer(CONSUMER), PENDING_CONSUMER);
    assertMovesFrom(order -> order.rejectAsConsumer(CONSUMER), PENDING_CONSUMER);
    assertMovesFrom(order -> order.approveAsProvider(PROVIDER), PENDING_PROVIDER);
    assertMovesFrom(order -> order.rejectAsProvider(PROVIDER), PENDING_PROVIDER);
    assertMovesFrom(order -> order.cancel(LATER), PENDING_CONSUMER, PENDING_PROVIDER);
    assertMovesFrom(Order::execute, PENDING_PROVIDER, ERRED);
    assertMovesFrom(order -> order.complete(LATER), EXECUTING);
    assertMovesFrom(order -> order.fail("", LATER), EXECUTING);
  }

  @Test
  void isUnderWayUntilItComesToAnEnd() {
    assertThat(Stream.of(OrderState.values()).filter(OrderState::isUnderWay))
        .containsExactly(PENDING_CONSUMER, PENDING_PROVIDER, EXECUTING);
  }

  @Test
  void canGetAKeyInEveryState() {
    BackendId key = new BackendId("issue-7");

    assertThat(in(DONE).knownAs(key).backendId()).isEqualTo(key);
    assertThat(in(DONE).knownAs(key).knownAs(null)).isEqualTo(in(DONE).knownAs(null));
  }

  private static void assertMovesFrom(Function<Order, OrderMove> step, OrderState... valid) {
    for (OrderState state : OrderState.values()) {
      OrderMove move = step.apply(in(state));
      if (Set.of(valid).contains(state)) {
        assertThat(move).as("from %s", state).isInstanceOf(OrderMove.Moved.class);
      } else {
        assertThat(move).as("from %s", state).isEqualTo(new OrderMove.WrongState(List.of(valid)));
      }
    }
  }

  private static final Order CREATION = order(OrderType.CREATE);

  private static Order in(OrderState state) {
    return in(CREATION, state);
  }

  private static Order in(Order order, OrderState state) {
    return new Order(
        order.id(),
        order.resource(),
        order.request(),
        order.placed(),
        null,
        new OrderProgress(state, null, null, "", null));
  }

  private static Order order(OrderType type) {
    return Order.place(
        new OrderId(UUID.randomUUID()),
        new ResourceId(UUID.randomUUID()),
        new OrderRequest(type, null, "{}", Map.of(), OrderRemarks.none("")),
        new Signature(UUID.randomUUID(), PLACED));
  }

  private static Order moved(OrderMove move) {
    assertThat(move).isInstanceOf(OrderMove.Moved.class);
    return ((OrderMove.Moved) move).order();
  }
}

package io.plimsoll.application.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.PortContract;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Order;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.OrderProgress;
import io.plimsoll.domain.marketplace.OrderRemarks;
import io.plimsoll.domain.marketplace.OrderRequest;
import io.plimsoll.domain.marketplace.OrderState;
import io.plimsoll.domain.marketplace.OrderType;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.PlanPeriod;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.PlanUnit;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.Signature;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link io.plimsoll.domain.marketplace.Orders} does, and what goes with it. */
public abstract class OrdersContract extends PortContract {
  private static final Instant NOW = MarketplaceSeed.EPOCH;
  private static final Instant LATER = NOW.plus(Duration.ofDays(1));

  private ResourceId resource = new ResourceId(UUID.randomUUID());

  @BeforeEach
  void buyAResource() {
    resource = seed.resource("r").of("cluster").boughtBy("university").id();
  }

  @Test
  void keepsEveryField() {
    Signature owner = new Signature(seed.user("owner").id().value(), NOW);
    Signature manager = new Signature(seed.user("manager").id().value(), LATER);
    PlanId plan = plan();
    Order placed =
        order(
            new OrderRequest(
                OrderType.CREATE,
                plan,
                "{\"name\":\"r\"}",
                Map.of(new ComponentType("cpu"), 10L, new ComponentType("disk"), 1L << 52),
                new OrderRemarks(
                    "r-1", "soon, please", LocalDate.of(2026, 2, 1), "https://portal/orders/1")),
            owner);
    assertIsKept(placed);
    assertIsKept(
        new Order(
            placed.id(),
            resource,
            placed.request(),
            owner,
            new BackendId("issue-7"),
            new OrderProgress(OrderState.ERRED, owner, manager, "out of disks", LATER)));
    assertIsKept(placed);
  }

  @ParameterizedTest
  @EnumSource
  void keepsEveryState(OrderState state) {
    assertIsKept(in(state));
  }

  @Test
  void findsNothingUnderAnUnknownId() {
    save(in(OrderState.DONE));

    assertThat(ports.orders().find(new OrderId(UUID.randomUUID()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhetherAResourceHasAnOrderUnderWay(OrderState state) {
    ResourceId other = seed.resource("other").of("cluster").boughtBy("university").id();
    save(in(OrderState.DONE));
    save(in(state));

    assertThat(ports.orders().isUnderWay(resource)).isEqualTo(state.isUnderWay());
    assertThat(ports.orders().isUnderWay(other)).isFalse();
  }

  @Test
  void keepsPlanPeriodsAndEndsThoseThatLast() {
    PlanId plan = plan();
    PlanPeriod past = period(plan, NOW.minus(Duration.ofDays(9)), NOW);
    PlanPeriod present = period(plan, NOW, null);
    inTransaction(() -> {
      ports.planPeriods().open(present);
      ports.planPeriods().open(past);
    });
    assertThat(ports.planPeriods().of(resource)).containsExactly(past, present);
    assertThat(ports.planPeriods().find(past.id())).contains(past);
    assertThat(ports.planPeriods().find(new PlanPeriodId(UUID.randomUUID()))).isEmpty();

    inTransaction(() -> ports.planPeriods().end(resource, LATER));

    assertThat(ports.planPeriods().of(resource))
        .containsExactly(
            past, new PlanPeriod(present.id(), resource, plan, present.began(), LATER));
    assertThat(ports.planPeriods().of(new ResourceId(UUID.randomUUID()))).isEmpty();
  }

  private PlanPeriod period(PlanId plan, Instant began, @Nullable Instant ended) {
    return new PlanPeriod(new PlanPeriodId(UUID.randomUUID()), resource, plan, began, ended);
  }

  private PlanId plan() {
    OfferingId cluster = seed.offering("cluster").id();
    Plan plan =
        new Plan(
            new PlanId(UUID.randomUUID()),
            cluster,
            new Name("basic"),
            "",
            PlanUnit.MONTH,
            BigDecimal.ONE,
            false);
    inTransaction(() -> ports.plans().save(List.of(plan)));
    return plan.id();
  }

  private Order in(OrderState state) {
    Order placed = order(OrderRequest.toEnd("{}", "r"), new Signature(null, NOW));
    return new Order(
        placed.id(),
        resource,
        placed.request(),
        placed.placed(),
        null,
        new OrderProgress(state, null, null, "", null));
  }

  private Order order(OrderRequest request, Signature placed) {
    return Order.place(new OrderId(UUID.randomUUID()), resource, request, placed);
  }

  private void assertIsKept(Order order) {
    save(order);
    save(order);
    assertThat(ports.orders().find(order.id())).contains(order);
  }

  private void save(Order order) {
    inTransaction(() -> ports.orders().save(order));
  }
}

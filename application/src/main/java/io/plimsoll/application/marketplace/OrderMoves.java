package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Order;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.OrderMove;
import io.plimsoll.domain.marketplace.OrderState;
import io.plimsoll.domain.marketplace.OrderType;
import io.plimsoll.domain.marketplace.Orders;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.PlanPeriod;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.PlanPeriods;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.domain.marketplace.Resources;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Moves orders on, and their resources with them. */
final class OrderMoves {
  /** Its provider has nothing to do but to agree. */
  private static final String DONE_WHEN_APPROVED = "Marketplace.Basic";

  private final Orders orders;
  private final Resources resources;
  private final PlanPeriods planPeriods;
  private final Offerings offerings;
  private final Purchases purchases;
  private final PurchaseEvents events;
  private final Supplier<UUID> ids;
  private final InstantSource clock;

  OrderMoves(
      Orders orders,
      Resources resources,
      PlanPeriods planPeriods,
      Offerings offerings,
      Purchases purchases,
      PurchaseEvents events,
      Supplier<UUID> ids,
      InstantSource clock) {
    this.orders = orders;
    this.resources = resources;
    this.planPeriods = planPeriods;
    this.offerings = offerings;
    this.purchases = purchases;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Changes an order that the viewer sees.
   *
   * @param side on which the permission has to be held
   * @param step says what to do; asked once it is clear that the viewer may do it, before anything
   *     is locked
   */
  Outcome<OrderId, Refusal> change(
      Viewer viewer,
      OrderId id,
      Permission permission,
      ResourceSide side,
      Supplier<Function<Order, OrderMove>> step) {
    return Outcome.ofWork(
        orders
            .find(id)
            .flatMap(order -> purchases.find(order.resource()))
            .filter(about -> about.isSeenBy(viewer)),
        about -> about.lets(viewer, permission, side),
        about -> changeAllowed(id, about.resource().id(), step.get()));
  }

  private Outcome<OrderId, Refusal> changeAllowed(
      OrderId id, ResourceId about, Function<Order, OrderMove> step) {
    Purchase purchase = purchases.lock(about).orElseThrow();
    Order order = orders.find(id).orElseThrow();
    return switch (step.apply(order)) {
      case OrderMove.WrongState(List<OrderState> valid) ->
          Outcome.refused(new Refusal.WrongOrderState(valid));
      case OrderMove.Moved(Order next) -> {
        moved(purchase, order, next);
        yield Outcome.done(id);
      }
    };
  }

  private void moved(Purchase purchase, Order before, Order after) {
    Instant now = clock.instant();
    follow(purchase, before, after, now);
    if (after.state() == OrderState.EXECUTING
        && before.state() == OrderState.PENDING_PROVIDER
        && after.progress().providerReview() != null
        && typeOf(purchase.offering()).equals(DONE_WHEN_APPROVED)
        && after.complete(now) instanceof OrderMove.Moved(Order done)) {
      follow(purchase, after, done, now);
    }
  }

  private String typeOf(Offering offering) {
    return offerings.profileOf(offering.id()).map(OfferingProfile::type).orElse("");
  }

  private void follow(Purchase purchase, Order before, Order after, Instant now) {
    orders.save(after);
    if (before.state() == after.state()) {
      return;
    }
    after
        .resourceState()
        .ifPresent(state -> {
          resources.save(List.of(purchase.resource().become(state)));
          explain(after.resource(), after.progress().errorMessage());
        });
    if (after.state() == OrderState.DONE) {
      settle(after, now);
    }
    // to be tried again is no news
    if (before.state() != OrderState.ERRED) {
      events.tellMoved(purchase, after, now);
    }
  }

  private void explain(ResourceId resource, String why) {
    ResourceProfile profile = resources.profileOf(resource).orElseThrow();
    resources.describe(resource, profile.providedBy(profile.backend().failing(why)));
  }

  private void settle(Order done, Instant now) {
    PlanId plan = done.request().plan();
    if (done.request().type() == OrderType.TERMINATE) {
      planPeriods.end(done.resource(), now);
    } else if (plan != null) {
      planPeriods.open(
          new PlanPeriod(new PlanPeriodId(ids.get()), done.resource(), plan, now, null));
    }
  }
}

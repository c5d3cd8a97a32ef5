package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.OrderState;
import io.plimsoll.domain.marketplace.Orders;
import io.plimsoll.domain.marketplace.PlanPeriods;
import io.plimsoll.domain.marketplace.Plans;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Takes orders and moves them on, together with their resources. An order that its own orderer may
 * agree to for the consumer waits for the provider at once.
 */
public interface MaintainOrders {

  /** Tells the identity of the order that was placed or changed. */
  Outcome<OrderId, Refusal> maintain(Viewer viewer, Command command);

  /** What to do. */
  sealed interface Command {

    /**
     * Orders a resource.
     *
     * @param draft whose right to order is asked as soon as it is known for which project
     */
    record Place(Supplier<OrderDraft> draft) implements Command {}

    /**
     * Orders the end of a resource.
     *
     * @param attributes a JSON object
     */
    record Terminate(ResourceId resource, ResourceSide side, Supplier<String> attributes)
        implements Command {}

    record Move(OrderId order, Step step) implements Command {}

    /** Says that an order could not be carried out. */
    record Fail(OrderId order, Supplier<String> why) implements Command {}

    record SetBackendId(OrderId order, Supplier<Optional<BackendId>> key) implements Command {}
  }

  /**
   * Maintains orders over these ports.
   *
   * @param ids gives a new identity at each call
   * @param zone decides which day it is
   */
  static MaintainOrders using(
      Orders orders,
      Resources resources,
      PlanPeriods planPeriods,
      Offerings offerings,
      OfferingComponents components,
      Plans plans,
      Organizations organizations,
      Projects projects,
      OfferingUsagePolicies policies,
      EventLog events,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock,
      ZoneId zone) {
    Purchases purchases = new Purchases(resources, offerings, projects);
    PurchaseEvents told = new PurchaseEvents(events, ids);
    OrderCheck check =
        new OrderCheck(
            offerings, plans, organizations, projects, new LimitCheck(components), clock, zone);
    OrderStart start = new OrderStart(orders, organizations, told, ids, clock);
    PolicyBlocks blocks = new PolicyBlocks(policies, told, unitOfWork, clock);
    return new OrderMaintenance(
        new OrderPlacement(resources, blocks, check, start, ids),
        new OrderTermination(orders, resources, purchases, start),
        new OrderMoves(orders, resources, planPeriods, offerings, purchases, told, ids, clock),
        blocks,
        clock);
  }

  /** How an order can go on. */
  enum Step {
    APPROVE_AS_CONSUMER,
    APPROVE_AS_PROVIDER,
    REJECT_AS_CONSUMER,
    REJECT_AS_PROVIDER,
    CANCEL,
    EXECUTE,
    COMPLETE
  }

  /** Why it can't be done. */
  sealed interface Refusal
      permits Refusal.Fault,
          Refusal.WrongLimits,
          Refusal.OfferingIsNotShared,
          Refusal.ProjectHasEnded,
          Refusal.WrongOrderState,
          Refusal.WrongResourceState,
          BlockedByPolicy {

    /** What needs no more words. */
    enum Fault implements Refusal {
      UNKNOWN_OFFERING,
      UNKNOWN_PROJECT,
      OFFERING_IS_NOT_AVAILABLE,
      PLAN_IS_MISSING,
      UNKNOWN_PLAN,
      /** It is another offering's, or nobody can have it any more. */
      PLAN_IS_NOT_AVAILABLE,
      ORGANIZATION_IS_BLOCKED,
      ORGANIZATION_IS_ARCHIVED,
      /** The resource has an order that has not come to an end. */
      ORDER_IS_UNDER_WAY
    }

    record WrongLimits(LimitFault fault) implements Refusal {}

    /** Only its provider can order the offering. */
    record OfferingIsNotShared(Name offering, Name organization) implements Refusal {}

    record ProjectHasEnded(Name project) implements Refusal {}

    record WrongOrderState(List<OrderState> valid) implements Refusal {}

    record WrongResourceState(List<ResourceState> valid) implements Refusal {}
  }
}

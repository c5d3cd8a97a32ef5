package io.plimsoll.rest.marketplace;

import static java.util.stream.Collectors.joining;

import io.plimsoll.application.marketplace.BlockedByPolicy;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal.Fault;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Hyperlink;
import java.util.Collection;

/** Tells why an order was not placed or moved on. */
final class OrderRefusal {

  private OrderRefusal() {}

  static RefusedException exception(Refusal why) {
    return switch (why) {
      case Fault fault -> exception(fault);
      case Refusal.WrongLimits(var fault) -> LimitFaults.exception(fault);
      case Refusal.OfferingIsNotShared(var offering, var organization) ->
          RefusedException.onSave(
              "Offering \"%s\" is not allowed in organization \"%s\"."
                  .formatted(offering, organization));
      case Refusal.ProjectHasEnded(var project) ->
          RefusedException.onSave("Project '%s' is expired.".formatted(project));
      case BlockedByPolicy block -> PolicyBlock.exception(block);
      case Refusal.WrongOrderState(var valid) -> wrongState(valid);
      case Refusal.WrongResourceState(var valid) -> wrongState(valid);
    };
  }

  /** It can be done in other states only. */
  static RefusedException wrongState(Collection<? extends Worded> valid) {
    return RefusedException.conflict(
        "Valid states for operation: %s."
            .formatted(valid.stream().map(Worded::word).collect(joining(", "))));
  }

  private static RefusedException exception(Fault fault) {
    return switch (fault) {
      case UNKNOWN_OFFERING -> RefusedException.field("offering", Hyperlink.NOT_FOUND);
      case UNKNOWN_PROJECT -> RefusedException.field("project", Hyperlink.NOT_FOUND);
      case OFFERING_IS_NOT_AVAILABLE ->
          RefusedException.field("offering", "Offering is not available.");
      case PLAN_IS_MISSING ->
          RefusedException.field("plan", "Plan is required when creating resources.");
      case UNKNOWN_PLAN -> RefusedException.field("plan", Hyperlink.NOT_FOUND);
      case PLAN_IS_NOT_AVAILABLE ->
          RefusedException.field("plan", "This plan is not available for selected offering.");
      case ORGANIZATION_IS_BLOCKED ->
          RefusedException.onSave("Blocked organization is not available.");
      case ORGANIZATION_IS_ARCHIVED ->
          RefusedException.onSave("Archived organization is not available.");
      case ORDER_IS_UNDER_WAY ->
          RefusedException.onSave("Pending order for resource already exists.");
    };
  }
}

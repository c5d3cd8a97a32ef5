package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.MaintainOfferings.Reason;
import io.plimsoll.application.marketplace.MaintainOfferings.Refusal;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Hyperlink;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Tells why an offering was not changed. */
final class OfferingRefusal {

  private OfferingRefusal() {}

  static RefusedException exception(Refusal why) {
    return switch (why) {
      case Reason reason -> exception(reason);
      case Refusal.ComponentIsReferredTo(var name) ->
          RefusedException.fields(
              Map.of(
                  "details",
                  "The component %s cannot be removed because it is already used".formatted(name)));
    };
  }

  private static RefusedException exception(Reason reason) {
    return switch (reason) {
      case UNKNOWN_PROVIDER -> RefusedException.field("customer", Hyperlink.NOT_FOUND);
      case UNKNOWN_CATEGORY -> RefusedException.field("category", Hyperlink.NOT_FOUND);
      case PROVIDER_IS_BLOCKED -> RefusedException.onSave("Blocked organization is not available.");
      case PROVIDER_IS_ARCHIVED ->
          RefusedException.onSave("Archived organization is not available.");
      case BACKEND_ID_IS_TAKEN ->
          RefusedException.field("backend_id", "Offering with this backend id already exists.");
      case STATE_IS_INVALID -> RefusedException.onSave("Offering state is invalid.");
      case HAS_LIVE_RESOURCES -> keptBecause("it has resources.");
      case IS_NO_DRAFT -> keptBecause("offering is not in draft state.");
      case HAS_RESOURCES -> stillHas("resources");
      case HAS_USAGE -> stillHas("usage");
      case HAS_POLICIES -> stillHas("policies");
      case UNKNOWN_COMPONENT -> RefusedException.empty(HttpStatus.NOT_FOUND);
      case COMPONENT_TYPE_IS_TAKEN ->
          RefusedException.field("type", "Offering component with this type already exists.");
      case COMPONENT_TYPES_COLLIDE ->
          RefusedException.field("components", "Several components have the same type.");
    };
  }

  private static RefusedException keptBecause(String why) {
    return RefusedException.withDetail(
        HttpStatus.FORBIDDEN, "Offering was not deleted since " + why);
  }

  private static RefusedException stillHas(String dependants) {
    return RefusedException.conflict("Cannot delete offering with existing " + dependants);
  }
}

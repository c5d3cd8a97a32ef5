package io.plimsoll.rest.usage;

import io.plimsoll.application.usage.UsageView;
import io.plimsoll.application.usage.UserUsageView;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.link.Wire;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows usage in the words of the wire. */
@Mapper(config = Wire.class)
interface UsageBodies {

  @Mapping(target = "uuid", source = "id.value")
  @Mapping(target = "description", source = "details.description")
  @Mapping(target = "type", source = "component.type")
  @Mapping(target = "name", source = "component.name")
  @Mapping(target = "measuredUnit", source = "component.unit")
  @Mapping(target = "usage", source = "amount")
  @Mapping(target = "date", source = "details.date")
  @Mapping(target = "missingUsagePolicy", source = "details.whenMissing")
  @Mapping(target = "recurring", source = "details.whenMissing")
  @Mapping(target = "billingPeriod", source = "month")
  @Mapping(target = "resourceUuid", source = "place.resource")
  @Mapping(target = "resourceName", source = "place.resourceName")
  @Mapping(target = "offeringUuid", source = "place.offering")
  @Mapping(target = "offeringName", source = "place.offeringName")
  @Mapping(target = "projectUuid", source = "place.project")
  @Mapping(target = "projectName", source = "place.projectName")
  @Mapping(target = "customerUuid", source = "place.organization")
  @Mapping(target = "customerName", source = "place.organizationName")
  @Mapping(target = "modifiedBy", ignore = true)
  UsageBody body(UsageView view);

  @Mapping(target = "uuid", source = "id.value")
  @Mapping(target = "componentUsage", source = "whole.id")
  @Mapping(target = "usage", source = "amount")
  @Mapping(target = "componentType", source = "whole.component.type")
  @Mapping(target = "measuredUnit", source = "whole.component.unit")
  @Mapping(target = "date", source = "whole.details.date")
  @Mapping(target = "billingPeriod", source = "whole.month")
  @Mapping(target = "resourceUuid", source = "whole.place.resource")
  @Mapping(target = "resourceName", source = "whole.place.resourceName")
  @Mapping(target = "offeringUuid", source = "whole.place.offering")
  @Mapping(target = "offeringName", source = "whole.place.offeringName")
  @Mapping(target = "projectUuid", source = "whole.place.project")
  @Mapping(target = "projectName", source = "whole.place.projectName")
  @Mapping(target = "customerUuid", source = "whole.place.organization")
  @Mapping(target = "customerName", source = "whole.place.organizationName")
  UserUsageBody body(UserUsageView view, @Context Links links);

  default String url(UsageId usage, @Context Links links) {
    return links.to(Route.COMPONENT_USAGE, usage.value());
  }

  default String amount(UsageAmount amount) {
    return amount.toString();
  }

  default String type(ComponentType type) {
    return type.value();
  }

  default String firstDay(BillingMonth month) {
    return month + "-01";
  }

  default boolean isRecurring(MissingUsagePolicy policy) {
    return policy == MissingUsagePolicy.REUSE;
  }
}

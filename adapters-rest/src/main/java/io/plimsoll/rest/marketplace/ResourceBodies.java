package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.PlanPeriodView;
import io.plimsoll.application.marketplace.ResourceSide;
import io.plimsoll.application.marketplace.ResourceView;
import io.plimsoll.application.marketplace.TeamMemberView;
import io.plimsoll.application.usage.UsageView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.link.Wire;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows resources, and what belongs to them, in the words of the wire. */
@Mapper(
    config = Wire.class,
    uses = {OfferingBodies.class, OrderBodies.class},
    imports = {BillingType.class, List.class})
interface ResourceBodies {

  @Mapping(target = "url", source = "view.purchase.resource.id")
  @Mapping(target = "uuid", source = "view.purchase.resource.id")
  @Mapping(target = "name", source = "view.purchase.resource.name")
  @Mapping(target = "slug", source = "view.purchase.profile.description.slug")
  @Mapping(target = "description", source = "view.purchase.profile.description.text")
  @Mapping(target = "created", source = "view.created")
  @Mapping(target = "state", source = "view.purchase.resource.state")
  @Mapping(target = "backendId", source = "view.purchase.resource.backendId")
  @Mapping(target = "effectiveId", source = "view.purchase.profile.backend.effectiveId")
  @Mapping(target = "offeringSlug", source = "view.purchase.offeringProfile.slug")
  @Mapping(target = "offeringState", source = "view.purchase.offeringProfile.state")
  @Mapping(target = "offeringBackendId", source = "view.purchase.offering.backendId")
  @Mapping(target = "offeringComponents", source = "view.components")
  @Mapping(target = "providerSlug", source = "view.purchase.provider.slug")
  @Mapping(target = "project", source = "view.purchase.project.id")
  @Mapping(target = "attributes", source = "view.purchase.profile.terms.attributes")
  @Mapping(target = "options", source = "view.purchase.profile.terms.options")
  @Mapping(target = "backendMetadata", source = "view.purchase.profile.backend.metadata")
  @Mapping(target = "limits", source = "view.purchase.profile.terms.limits")
  @Mapping(target = "currentUsages", source = "view.currentUsages")
  @Mapping(target = "limitUsage", source = "view.totalUsages")
  @Mapping(target = "isUsageBased", expression = "java(view.isCharged(BillingType.USAGE))")
  @Mapping(target = "isLimitBased", expression = "java(view.isCharged(BillingType.LIMIT))")
  @Mapping(target = "paused", source = "view.flags.paused")
  @Mapping(target = "downscaled", source = "view.flags.downscaled")
  @Mapping(target = "restrictMemberAccess", source = "view.flags.restrictsMembers")
  @Mapping(target = "endDate", source = "view.purchase.profile.description.end")
  @Mapping(target = "errorMessage", source = "view.purchase.profile.backend.errorMessage")
  @Mapping(target = "lastSync", source = "view.purchase.profile.backend.lastSync")
  @Mapping(target = "canTerminate", expression = "java(view.canBeEndedBy(viewer, side))")
  @Mapping(target = "availableActions", expression = "java(actions(view, viewer, side))")
  @Mapping(target = "endpoints", expression = "java(List.of())")
  @Mapping(target = "orderInProgress", source = "view.orderUnderWay")
  @Mapping(target = "creationOrder", source = "view.creationOrder")
  @OfPurchase
  ResourceBody body(ResourceView view, Viewer viewer, ResourceSide side, @Context Links links);

  @Mapping(target = "uuid", source = "period.id.value")
  @Mapping(target = "planName", source = "planName")
  @Mapping(target = "planUuid", source = "period.plan")
  @Mapping(target = "start", source = "period.began")
  @Mapping(target = "end", source = "period.ended")
  @Mapping(target = "components", source = "usages")
  PlanPeriodBody body(PlanPeriodView view);

  @Mapping(target = "uuid", source = "id.value")
  @Mapping(target = "type", source = "component.type.value")
  @Mapping(target = "name", source = "component.name")
  @Mapping(target = "measuredUnit", source = "component.unit")
  @Mapping(target = "date", source = "details.date")
  @Mapping(target = "description", source = "details.description")
  @Mapping(target = "usage", source = "amount")
  @Mapping(target = "recurring", source = "details.whenMissing")
  @Mapping(target = "missingUsagePolicy", source = "details.whenMissing")
  PlanPeriodBody.Usage body(UsageView view);

  @Mapping(target = "url", source = "user")
  @Mapping(target = "uuid", source = "user")
  @Mapping(target = "role", source = "role")
  @Mapping(target = "expirationTime", source = "expires")
  @Mapping(target = "offeringUserUsername", ignore = true)
  TeamMemberBody body(TeamMemberView view, @Context Links links);

  default List<String> actions(ResourceView view, Viewer viewer, ResourceSide side) {
    return view.canBeEndedBy(viewer, side) ? List.of("terminate") : List.of();
  }

  /** The same on both sides: it is what filters of other lists take. */
  default String url(ResourceId resource, @Context Links links) {
    return links.to(Route.RESOURCE, resource.value());
  }

  default Map<String, String> usages(Map<ComponentType, UsageTotal> usages) {
    Map<String, String> byName = new TreeMap<>();
    usages.forEach((type, amount) -> byName.put(type.value(), amount.toString()));
    return byName;
  }

  default String amount(UsageAmount amount) {
    return amount.toString();
  }

  default boolean isRecurring(MissingUsagePolicy policy) {
    return policy == MissingUsagePolicy.REUSE;
  }
}

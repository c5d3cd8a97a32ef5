package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.ComponentView;
import io.plimsoll.application.marketplace.OfferingView;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.LimitPeriod;
import io.plimsoll.domain.marketplace.OfferingState;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.PlanUnit;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Wire;
import java.math.BigDecimal;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows offerings, their components and their plans in the words of the wire. */
@Mapper(config = Wire.class)
interface OfferingBodies {

  @Mapping(target = "url", source = "side.url")
  @Mapping(target = "uuid", source = "view.offering.id")
  @Mapping(target = "created", source = "view.created")
  @Mapping(target = "name", source = "view.offering.name")
  @Mapping(target = "slug", source = "view.profile.slug")
  @Mapping(target = "description", source = "view.profile.description")
  @Mapping(target = "fullDescription", source = "view.profile.fullDescription")
  @Mapping(target = "customer", source = "view.offering.provider")
  @Mapping(target = "customerUuid", source = "view.offering.provider")
  @Mapping(target = "customerName", source = "view.providerName")
  @Mapping(target = "category", source = "view.profile.category")
  @Mapping(target = "categoryUuid", source = "view.profile.category")
  @Mapping(target = "categoryTitle", source = "view.categoryTitle")
  @Mapping(target = "type", source = "view.profile.type")
  @Mapping(target = "state", source = "view.profile.state")
  @Mapping(target = "pausedReason", source = "view.profile.pausedReason")
  @Mapping(target = "shared", source = "view.profile.shared")
  @Mapping(target = "billable", source = "view.profile.billable")
  @Mapping(target = "components", source = "view.components")
  @Mapping(target = "plans", source = "view.plans")
  @Mapping(target = "attributes", source = "view.profile.attributes")
  @Mapping(target = "options", source = "view.profile.options")
  @Mapping(target = "resourceOptions", source = "view.profile.resourceOptions")
  @Mapping(target = "pluginOptions", source = "view.profile.pluginOptions")
  @Mapping(target = "organizationGroups", expression = "java(java.util.List.of())")
  @Mapping(target = "partitions", expression = "java(java.util.List.of())")
  @Mapping(target = "backendId", source = "view.offering.backendId")
  @Mapping(target = "parentUuid", ignore = true)
  @Mapping(target = "orderCount", source = "view.orders")
  OfferingBody body(OfferingView view, OfferingSide side, @Context Links links);

  @Mapping(target = "uuid", source = "component.id")
  @Mapping(target = "offeringUuid", source = "component.offering")
  @Mapping(target = "type", source = "component.type.value")
  @Mapping(target = "name", source = "component.name")
  @Mapping(target = "measuredUnit", source = "component.measuredUnit")
  @Mapping(target = "billingType", source = "component.billingType")
  @Mapping(target = ".", source = "profile")
  @Mapping(target = "isBoolean", source = "profile.yesOrNo")
  @Mapping(target = "isPrepaid", source = "profile.prepaid")
  @Mapping(target = "isBuiltin", constant = "false")
  @Mapping(target = "factor", ignore = true)
  @Mapping(target = "overageComponent", ignore = true)
  ComponentBody body(ComponentView view);

  @Mapping(target = "url", expression = "java(links.to(plan.offering(), plan.id()))")
  @Mapping(target = "uuid", source = "id")
  @Mapping(target = "isActive", expression = "java(!plan.archived())")
  @Mapping(target = "organizationGroups", expression = "java(java.util.List.of())")
  @Mapping(target = "prices", expression = "java(java.util.Map.of())")
  @Mapping(target = "quotas", expression = "java(java.util.Map.of())")
  PlanBody body(Plan plan, @Context Links links);

  default String word(OfferingState state) {
    return state.word();
  }

  default String word(BillingType type) {
    return type.word();
  }

  default String word(LimitPeriod period) {
    return period.word();
  }

  default String word(PlanUnit unit) {
    return unit.word();
  }

  default String decimal(BigDecimal number) {
    return number.toPlainString();
  }
}

package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.ComponentView;
import io.plimsoll.application.marketplace.OfferingView;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Wire;
import java.math.BigDecimal;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows offerings, their components and their plans in the words of the wire. */
@Mapper(config = Wire.class)
interface OfferingBodies {

  @Mapping(target = ".", source = "view.profile.settings")
  @Mapping(target = ".", source = "view.profile")
  @Mapping(target = ".", source = "view.offering")
  @Mapping(target = "url", source = "side.url")
  @Mapping(target = "uuid", source = "view.offering.id")
  @Mapping(target = "description", source = "view.profile.description.text")
  @Mapping(target = "fullDescription", source = "view.profile.description.fullText")
  @Mapping(target = "customer", source = "view.offering.provider")
  @Mapping(target = "customerUuid", source = "view.offering.provider")
  @Mapping(target = "customerName", source = "view.providerName")
  @Mapping(target = "categoryUuid", source = "view.profile.category")
  @Mapping(target = "secretOptions", source = "side.secretOptions")
  @Mapping(target = "organizationGroups", expression = "java(java.util.List.of())")
  @Mapping(target = "partitions", expression = "java(java.util.List.of())")
  @Mapping(target = "parentUuid", ignore = true)
  @Mapping(target = "orderCount", source = "view.orders")
  OfferingBody body(OfferingView view, OfferingSide side, @Context Links links);

  @Mapping(target = ".", source = "component")
  @Mapping(target = ".", source = "profile")
  @Mapping(target = "uuid", source = "component.id")
  @Mapping(target = "offeringUuid", source = "component.offering")
  @Mapping(target = "type", source = "component.type.value")
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

  default String decimal(BigDecimal number) {
    return number.toPlainString();
  }
}

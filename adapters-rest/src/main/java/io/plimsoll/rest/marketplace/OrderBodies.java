package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.OrderView;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.link.Wire;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.NullValueCheckStrategy;

/** Shows orders in the words of the wire. */
@Mapper(config = Wire.class, uses = OfferingBodies.class)
interface OrderBodies {

  @Mapping(target = "url", source = "order.id")
  @Mapping(target = "uuid", source = "order.id")
  @Mapping(target = "created", source = "order.placed.at")
  @Mapping(target = "type", source = "order.request.type")
  @Mapping(target = "state", source = "order.progress.state")
  @Mapping(target = "attributes", source = "order.request.attributes")
  @Mapping(target = "limits", source = "order.request.limits")
  @Mapping(target = "marketplaceResourceUuid", source = "order.resource")
  @Mapping(target = "resourceName", source = "purchase.resource.name")
  @Mapping(target = "resourceUuid", ignore = true)
  @Mapping(
      target = "cost",
      source = "plan.unitPrice",
      nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS)
  @Mapping(target = "slug", source = "order.request.remarks.slug")
  @Mapping(target = "requestComment", source = "order.request.remarks.comment")
  @Mapping(target = "startDate", source = "order.request.remarks.start")
  @Mapping(target = "callbackUrl", source = "order.request.remarks.callbackUrl")
  @Mapping(target = "errorMessage", source = "order.progress.errorMessage")
  @Mapping(target = "backendId", source = "order.backendId")
  @Mapping(target = "createdByUsername", source = "orderer.username", defaultValue = "")
  @Mapping(target = "createdByFullName", source = "orderer.fullName", defaultValue = "")
  @Mapping(target = "consumerReviewedByUsername", source = "consumerReviewer.username")
  @Mapping(target = "consumerReviewedByFullName", source = "consumerReviewer.fullName")
  @Mapping(target = "consumerReviewedAt", source = "order.progress.consumerReview.at")
  @Mapping(target = "providerReviewedByUsername", source = "providerReviewer.username")
  @Mapping(target = "providerReviewedByFullName", source = "providerReviewer.fullName")
  @Mapping(target = "providerReviewedAt", source = "order.progress.providerReview.at")
  @Mapping(target = "completedAt", source = "order.progress.completed")
  @OfPurchase
  OrderBody body(OrderView view, @Context Links links);

  /** Those who order see an offering on its consumer's side. */
  @Named("public")
  default String publicUrl(OfferingId offering, @Context Links links) {
    return links.to(Route.PUBLIC_OFFERING, offering.value());
  }

  @Named("plan")
  default @Nullable String planUrl(@Nullable Plan plan, @Context Links links) {
    return plan == null ? null : links.to(plan.offering(), plan.id());
  }

  default Map<String, Long> limits(Map<ComponentType, Long> limits) {
    Map<String, Long> byName = new TreeMap<>();
    limits.forEach((type, amount) -> byName.put(type.value(), amount));
    return byName;
  }
}

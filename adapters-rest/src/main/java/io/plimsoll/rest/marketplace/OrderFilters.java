package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.OrderCriterion;
import io.plimsoll.application.marketplace.OrderSorting;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OrderState;
import io.plimsoll.domain.marketplace.OrderType;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.rest.paging.Filters;
import java.util.stream.Stream;

final class OrderFilters extends Filters<OrderCriterion, OrderSorting> {

  OrderFilters() {
    choices(
        "state",
        Stream.of(OrderState.values()).map(OrderState::word).toList(),
        OrderState::ofWord,
        OrderCriterion.IsIn::new);
    choices(
        "type",
        Stream.of(OrderType.values()).map(OrderType::word).toList(),
        OrderType::ofWord,
        OrderCriterion.HasType::new);
    id("offering_uuid", id -> new OrderCriterion.OfOffering(new OfferingId(id)));
    id("project_uuid", id -> new OrderCriterion.InProject(new ProjectId(id)));
    id("customer_uuid", id -> new OrderCriterion.BoughtBy(new OrganizationId(id)));
    id("provider_uuid", id -> new OrderCriterion.SoldBy(new OrganizationId(id)));
    id("resource_uuid", id -> new OrderCriterion.ForResource(new ResourceId(id)));
    text("query", OrderCriterion.Mentions::new);
    moment("created", OrderCriterion.PlacedFrom::new);
    order("created", OrderSorting.PLACED);
    order("cost", OrderSorting.COST);
    order("state", OrderSorting.STATE);
    order("consumer_reviewed_at", OrderSorting.CONSUMER_REVIEW);
  }
}

package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.OrderCriterion;
import io.plimsoll.application.marketplace.OrderSorting;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OrderState;
import io.plimsoll.domain.marketplace.OrderType;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.rest.paging.Filters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class OrderFilters extends Filters<OrderCriterion, OrderSorting> {
  /** In which no order is here; clients ask for them all the same. */
  private static final List<String> FOREIGN_STATES =
      List.of("pending-project", "pending-start-date");

  private static final List<String> STATES =
      Stream.concat(Worded.wordsOf(OrderState.class).stream(), FOREIGN_STATES.stream()).toList();

  OrderFilters() {
    choices(
        "state",
        STATES,
        word -> Optional.of(word).filter(STATES::contains),
        words ->
            new OrderCriterion.IsIn(
                words.stream()
                    .flatMap(word -> Worded.of(OrderState.class, word).stream())
                    .collect(Collectors.toSet())));
    choices("type", OrderType.class, OrderCriterion.HasType::new);
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

package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.OfferingCriterion;
import io.plimsoll.application.marketplace.OfferingOrder;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingState;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.paging.Filters;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class OfferingFilters extends Filters<OfferingCriterion, OfferingOrder> {

  OfferingFilters() {
    id("customer_uuid", OfferingFilters::soldBy);
    link("customer", Route.ORGANIZATION, OfferingFilters::soldBy);
    text("name", OfferingCriterion.NameContains::new);
    text("name_exact", OfferingCriterion.NameIs::new);
    text("query", OfferingCriterion.Mentions::new);
    choices("state", OfferingState.class, OfferingCriterion.IsIn::new);
    flag("shared", OfferingCriterion.IsShared::new);
    flag("billable", OfferingCriterion.IsBillable::new);
    texts("type", OfferingCriterion.HasType::new);
    id("category_uuid", category -> new OfferingCriterion.StandsOn(new CategoryId(category)));
    idList("uuid_list", OfferingFilters::oneOf);
    text("slug", OfferingCriterion.SlugIs::new);
    // no offering has a parent
    id("parent_uuid", parent -> oneOf(Set.of()));
    order("name", OfferingOrder.NAME);
    order("created", OfferingOrder.CREATED);
    order("type", OfferingOrder.TYPE);
    order("state", OfferingOrder.STATE);
    order("total_customers", OfferingOrder.ORGANIZATIONS);
    order("total_cost", OfferingOrder.COST);
    order("total_cost_estimated", OfferingOrder.COST);
  }

  private static OfferingCriterion soldBy(UUID provider) {
    return new OfferingCriterion.SoldBy(new OrganizationId(provider));
  }

  private static OfferingCriterion oneOf(Set<UUID> offerings) {
    return new OfferingCriterion.IsOneOf(
        offerings.stream().map(OfferingId::new).collect(Collectors.toSet()));
  }
}

package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.FindOrganizationGroups.Criterion;
import io.plimsoll.application.organization.FindOrganizationGroups.Order;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.rest.paging.Filters;

final class OrganizationGroupFilters extends Filters<Criterion, Order> {

  OrganizationGroupFilters() {
    text("name", Criterion.NameContains::new);
    text("name_exact", Criterion.NameIs::new);
    id("parent", id -> new Criterion.HasParent(new OrganizationGroupId(id)));
    order("name", Order.NAME);
    order("customers_count", Order.ORGANIZATIONS);
    passOverUnknownOrders();
  }
}

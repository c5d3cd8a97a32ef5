package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.FindProjects.Criterion;
import io.plimsoll.application.organization.FindProjects.Order;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.rest.paging.Filters;
import java.util.stream.Collectors;

final class ProjectFilters extends Filters<Criterion, Order> {

  ProjectFilters() {
    text("name", Criterion.NameContains::new);
    text("name_exact", Criterion.NameIs::new);
    text("query", Criterion.AnythingContains::new);
    text("slug", Criterion.SlugIs::new);
    text("backend_id", Criterion.BackendIdIs::new);
    ids(
        "customer",
        ids ->
            new Criterion.InOrganizations(
                ids.stream().map(OrganizationId::new).collect(Collectors.toSet())));
    id("user_uuid", id -> new Criterion.HasUser(new UserId(id)));
    flag("is_removed", Criterion.RemovalIs::new);
    flag("include_terminated", Criterion.MayBeRemoved::new);
    unlessGiven(new Criterion.RemovalIs(false), "is_removed", "include_terminated");
    order("name", Order.NAME);
    order("created", Order.CREATED);
    order("start_date", Order.START);
    order("end_date", Order.END);
    order("customer_name", Order.ORGANIZATION_NAME);
    order("customer_native_name", Order.ORGANIZATION_NATIVE_NAME);
    order("estimated_cost", Order.COST);
    order("customer_abbreviation", Order.ORGANIZATION_ABBREVIATION);
  }
}

package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.ResourceCriterion;
import io.plimsoll.application.marketplace.ResourceSorting;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.paging.Filters;
import java.util.stream.Collectors;

final class ResourceFilters extends Filters<ResourceCriterion, ResourceSorting> {

  ResourceFilters() {
    choices("state", ResourceState.class, ResourceCriterion.IsIn::new);
    ids(
        "offering_uuid",
        ids ->
            new ResourceCriterion.OfOfferings(
                ids.stream().map(OfferingId::new).collect(Collectors.toSet())));
    id("project_uuid", id -> new ResourceCriterion.InProject(new ProjectId(id)));
    id("customer_uuid", id -> new ResourceCriterion.BoughtBy(new OrganizationId(id)));
    link(
        "customer",
        Route.ORGANIZATION,
        id -> new ResourceCriterion.BoughtBy(new OrganizationId(id)));
    id("provider_uuid", id -> new ResourceCriterion.SoldBy(new OrganizationId(id)));
    id("plan_uuid", id -> new ResourceCriterion.HasPlan(new PlanId(id)));
    id("category_uuid", id -> new ResourceCriterion.OfCategory(new CategoryId(id)));
    text("name", ResourceCriterion.NameContains::new);
    text("name_exact", ResourceCriterion.NameIs::new);
    text("query", ResourceCriterion.Mentions::new);
    text("backend_id", ResourceCriterion.BackendIdIs::new);
    text("slug", ResourceCriterion.SlugIs::new);
    flag("paused", ResourceCriterion.IsPaused::new);
    flag("downscaled", ResourceCriterion.IsDownscaled::new);
    flag("restrict_member_access", ResourceCriterion.RestrictsMembers::new);
    flag("usage_based", is -> new ResourceCriterion.IsCharged(BillingType.USAGE, is));
    flag("limit_based", is -> new ResourceCriterion.IsCharged(BillingType.LIMIT, is));
    moment("created", ResourceCriterion.CreatedFrom::new);
    moment("modified", ResourceCriterion.ModifiedFrom::new);
    order("backend_id", ResourceSorting.BACKEND_ID);
    order("created", ResourceSorting.CREATED);
    order("customer_name", ResourceSorting.ORGANIZATION);
    order("end_date", ResourceSorting.END);
    order("name", ResourceSorting.NAME);
    order("offering_name", ResourceSorting.OFFERING);
    order("plan_name", ResourceSorting.PLAN);
    order("project_name", ResourceSorting.PROJECT);
    order("state", ResourceSorting.STATE);
  }
}

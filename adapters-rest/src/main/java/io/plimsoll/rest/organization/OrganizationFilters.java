package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.FindOrganizations.Criterion;
import io.plimsoll.application.organization.FindOrganizations.Order;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.rest.paging.Filters;
import java.util.stream.Collectors;

final class OrganizationFilters extends Filters<Criterion, Order> {

  OrganizationFilters() {
    text("name", Criterion.NameContains::new);
    text("name_exact", Criterion.NameIs::new);
    text("query", Criterion.AnythingContains::new);
    text("abbreviation", Criterion.AbbreviationContains::new);
    text("slug", Criterion.SlugIs::new);
    text("backend_id", Criterion.BackendIdIs::new);
    flag("archived", Criterion.IsArchived::new);
    flag("is_service_provider", Criterion.IsProvider::new);
    flag("owned_by_current_user", Criterion.IsOwn::new);
    ids(
        "organization_group_uuid",
        ids ->
            new Criterion.InGroups(
                ids.stream().map(OrganizationGroupId::new).collect(Collectors.toSet())));
    text("organization_group_name", Criterion.GroupNameContains::new);
    id("user_uuid", id -> new Criterion.HasUser(new UserId(id)));
    order("name", Order.NAME);
    order("native_name", Order.NATIVE_NAME);
    order("abbreviation", Order.ABBREVIATION);
    order("created", Order.CREATED);
    order("accounting_start_date", Order.ACCOUNTING_START);
    order("agreement_number", Order.AGREEMENT_NUMBER);
    order("contact_details", Order.CONTACT_DETAILS);
    order("registration_code", Order.REGISTRATION_CODE);
    passOverUnknownOrders();
  }
}

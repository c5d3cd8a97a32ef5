package io.plimsoll.rest.access;

import io.plimsoll.application.access.FindUsers.Criterion;
import io.plimsoll.application.access.FindUsers.Order;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.rest.paging.Filters;

final class UserFilters extends Filters<Criterion, Order> {

  UserFilters() {
    text("username", Criterion.UsernameIs::new);
    text("email", Criterion.EmailContains::new);
    text("full_name", Criterion.FullNameContains::new);
    text("query", Criterion.AnythingContains::new);
    flag("is_active", Criterion.IsActive::new);
    flag("is_staff", Criterion.IsStaff::new);
    flag("is_support", Criterion.IsSupport::new);
    id("customer_uuid", id -> new Criterion.InOrganization(new OrganizationId(id)));
    id("project_uuid", id -> new Criterion.InProject(new ProjectId(id)));
    order("username", Order.USERNAME);
    order("full_name", Order.FULL_NAME);
    order("first_name", Order.FIRST_NAME);
    order("last_name", Order.LAST_NAME);
    order("native_name", Order.NATIVE_NAME);
    order("email", Order.EMAIL);
    order("phone_number", Order.PHONE_NUMBER);
    order("organization", Order.ORGANIZATION);
    order("job_title", Order.JOB_TITLE);
    order("date_joined", Order.CREATED);
  }
}

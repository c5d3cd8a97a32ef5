package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.FindServiceProviders.Criterion;
import io.plimsoll.application.organization.FindServiceProviders.Order;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.paging.Filters;
import java.util.UUID;

final class ServiceProviderFilters extends Filters<Criterion, Order> {

  ServiceProviderFilters() {
    id("customer_uuid", ServiceProviderFilters::is);
    link("customer", Route.ORGANIZATION, ServiceProviderFilters::is);
    text("customer_keyword", Criterion.IsCalled::new);
    text("query", Criterion.IsCalled::new);
    order("customer_name", Order.NAME);
  }

  private static Criterion is(UUID organization) {
    return new Criterion.Is(new OrganizationId(organization));
  }
}

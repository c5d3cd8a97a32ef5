package io.plimsoll.rest.policy;

import io.plimsoll.application.policy.FindPolicies.Criterion;
import io.plimsoll.application.policy.FindPolicies.Order;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.paging.Filters;
import java.util.UUID;

final class PolicyFilters extends Filters<Criterion, Order> {

  PolicyFilters() {
    id("scope_uuid", PolicyFilters::of);
    link("scope", Route.OFFERING, PolicyFilters::of);
  }

  private static Criterion of(UUID offering) {
    return new Criterion(new OfferingId(offering));
  }
}

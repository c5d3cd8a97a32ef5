package io.plimsoll.application.organization;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.organization.FindServiceProviders.Criterion;
import io.plimsoll.application.organization.FindServiceProviders.Order;
import io.plimsoll.domain.organization.OrganizationId;

/** Shows who sells on the marketplace to everybody; by their names. */
public interface FindServiceProviders
    extends Finder<ServiceProviderView, OrganizationId, Criterion, Order> {

  /** By what service providers can be chosen. */
  sealed interface Criterion {

    record Is(OrganizationId organization) implements Criterion {}

    /** In any of its names, in any case. */
    record IsCalled(String text) implements Criterion {}
  }

  /** By what service providers can be ordered. */
  enum Order {
    NAME
  }
}

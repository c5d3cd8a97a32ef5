package io.plimsoll.application.organization;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.organization.FindOrganizationGroups.Criterion;
import io.plimsoll.application.organization.FindOrganizationGroups.Order;
import io.plimsoll.domain.organization.OrganizationGroupId;

/** Shows groups to everybody; by their names. */
public interface FindOrganizationGroups
    extends Finder<OrganizationGroupView, OrganizationGroupId, Criterion, Order> {

  /** By what groups can be chosen. */
  sealed interface Criterion {

    /** In any case. */
    record NameContains(String text) implements Criterion {}

    record NameIs(String name) implements Criterion {}

    record HasParent(OrganizationGroupId parent) implements Criterion {}
  }

  /** By what groups can be ordered. */
  enum Order {
    NAME,
    ORGANIZATIONS
  }
}

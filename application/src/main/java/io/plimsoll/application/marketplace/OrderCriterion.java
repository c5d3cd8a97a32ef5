package io.plimsoll.application.marketplace;

import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OrderState;
import io.plimsoll.domain.marketplace.OrderType;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import java.time.Instant;
import java.util.Set;

/** By what orders can be chosen. */
public sealed interface OrderCriterion {

  record IsIn(Set<OrderState> states) implements OrderCriterion {}

  record HasType(Set<OrderType> types) implements OrderCriterion {}

  record OfOffering(OfferingId offering) implements OrderCriterion {}

  record InProject(ProjectId project) implements OrderCriterion {}

  record BoughtBy(OrganizationId organization) implements OrderCriterion {}

  record SoldBy(OrganizationId provider) implements OrderCriterion {}

  record ForResource(ResourceId resource) implements OrderCriterion {}

  /**
   * The name of the resource, its project, its offering or the orderer has the text, in any case.
   */
  record Mentions(String text) implements OrderCriterion {}

  record PlacedFrom(Instant moment) implements OrderCriterion {}
}

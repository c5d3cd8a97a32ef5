package io.plimsoll.application.marketplace;

import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import java.time.Instant;
import java.util.Set;

/** By what resources can be chosen. */
public sealed interface ResourceCriterion {

  record IsIn(Set<ResourceState> states) implements ResourceCriterion {}

  record OfOfferings(Set<OfferingId> offerings) implements ResourceCriterion {}

  record InProject(ProjectId project) implements ResourceCriterion {}

  record BoughtBy(OrganizationId organization) implements ResourceCriterion {}

  record SoldBy(OrganizationId provider) implements ResourceCriterion {}

  record OfCategory(CategoryId category) implements ResourceCriterion {}

  record HasPlan(PlanId plan) implements ResourceCriterion {}

  /** In any case. */
  record NameContains(String text) implements ResourceCriterion {}

  record NameIs(String name) implements ResourceCriterion {}

  /** One of its names or keys has the text, in any case. */
  record Mentions(String text) implements ResourceCriterion {}

  record BackendIdIs(String key) implements ResourceCriterion {}

  record SlugIs(String slug) implements ResourceCriterion {}

  /** By staff or by a fired policy. */
  record IsPaused(boolean paused) implements ResourceCriterion {}

  /** By staff or by a fired policy. */
  record IsDownscaled(boolean downscaled) implements ResourceCriterion {}

  record RestrictsMembers(boolean restricts) implements ResourceCriterion {}

  /** Whether its offering measures anything that is charged so. */
  record IsCharged(BillingType type, boolean charged) implements ResourceCriterion {}

  record CreatedFrom(Instant moment) implements ResourceCriterion {}

  record ModifiedFrom(Instant moment) implements ResourceCriterion {}
}

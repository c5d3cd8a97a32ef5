package io.plimsoll.application.marketplace;

import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingState;
import io.plimsoll.domain.organization.OrganizationId;
import java.util.Set;

/** By what offerings can be chosen. */
public sealed interface OfferingCriterion {

  record IsOneOf(Set<OfferingId> offerings) implements OfferingCriterion {}

  record SoldBy(OrganizationId provider) implements OfferingCriterion {}

  /** In any case. */
  record NameContains(String text) implements OfferingCriterion {}

  record NameIs(String name) implements OfferingCriterion {}

  /** Its name, slug, description or key has the text, in any case. */
  record Mentions(String text) implements OfferingCriterion {}

  record IsIn(Set<OfferingState> states) implements OfferingCriterion {}

  record IsShared(boolean shared) implements OfferingCriterion {}

  record IsBillable(boolean billable) implements OfferingCriterion {}

  record HasType(Set<String> types) implements OfferingCriterion {}

  record StandsOn(CategoryId category) implements OfferingCriterion {}

  record SlugIs(String slug) implements OfferingCriterion {}
}

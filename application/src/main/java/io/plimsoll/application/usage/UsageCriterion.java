package io.plimsoll.application.usage;

import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import java.time.LocalDate;
import java.util.Set;

/** By what amounts, and the parts of users in them, can be chosen. */
public sealed interface UsageCriterion {

  record OfResource(ResourceId resource) implements UsageCriterion {}

  record OfOffering(OfferingId offering) implements UsageCriterion {}

  record InProject(ProjectId project) implements UsageCriterion {}

  record OfOrganization(OrganizationId organization) implements UsageCriterion {}

  record OfComponent(String type) implements UsageCriterion {}

  /** In the month that begins on this day; in none when the day is not the first of a month. */
  record InMonthBeginning(LocalDate day) implements UsageCriterion {}

  record InYear(int year) implements UsageCriterion {}

  /** In this month, 1 to 12, of any year. */
  record InMonthOfYear(int month) implements UsageCriterion {}

  /** Reported for this day or a later one, in the configured time zone. */
  record ReportedSince(LocalDate day) implements UsageCriterion {}

  /** Reported for this day or an earlier one, in the configured time zone. */
  record ReportedUntil(LocalDate day) implements UsageCriterion {}

  record WhenMissing(Set<MissingUsagePolicy> policies) implements UsageCriterion {
    public WhenMissing {
      policies = Set.copyOf(policies);
    }
  }
}

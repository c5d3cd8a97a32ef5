package io.plimsoll.application.usage;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageId;
import java.time.Instant;

/**
 * What a resource used of one component in one month, with all that a screen shows of it.
 *
 * @param created when it was first recorded
 */
public record UsageView(
    UsageId id,
    Instant created,
    BillingMonth month,
    UsageAmount amount,
    ReportDetails details,
    Measured component,
    Place place) {

  /** What was measured. */
  public record Measured(ComponentType type, Name name, String unit) {}

  /** By what it was used, and for whom. */
  public record Place(
      ResourceId resource,
      Name resourceName,
      OfferingId offering,
      Name offeringName,
      ProjectId project,
      Name projectName,
      OrganizationId organization,
      Name organizationName) {}
}

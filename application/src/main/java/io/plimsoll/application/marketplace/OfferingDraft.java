package io.plimsoll.application.marketplace;

import io.plimsoll.domain.organization.OrganizationId;
import java.util.List;

/** A new offering. */
public record OfferingDraft(
    OrganizationId provider,
    OfferingTerms terms,
    List<ComponentDraft> components,
    List<PlanDraft> plans) {
  public OfferingDraft {
    components = List.copyOf(components);
    plans = List.copyOf(plans);
  }
}

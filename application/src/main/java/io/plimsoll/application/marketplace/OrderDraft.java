package io.plimsoll.application.marketplace;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.organization.ProjectId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource that somebody wants to have, as they said it.
 *
 * @param plan null when none was named
 * @param name what the resource is to be called; as the offering is when null
 * @param slug made of the name when null
 * @param description at most {@value
 *     io.plimsoll.domain.marketplace.ResourceProfile#MAX_DESCRIPTION_LENGTH} characters
 * @param attributes a JSON object
 * @param end the last day of the resource; null when that is open
 */
public record OrderDraft(
    OfferingId offering,
    ProjectId project,
    @Nullable NamedPlan plan,
    @Nullable Name name,
    @Nullable String slug,
    String description,
    String attributes,
    Map<ComponentType, Long> limits,
    String comment,
    @Nullable LocalDate end) {
  public OrderDraft {
    limits = Map.copyOf(limits);
  }

  /** A plan, and the offering that it was said to be of. */
  public record NamedPlan(OfferingId offering, PlanId plan) {}
}

package io.plimsoll.application.marketplace;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OrderRemarks;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.organization.ProjectId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource that somebody wants to have, as they said it.
 *
 * @param plan null when none was named
 * @param attributes a JSON object
 * @param remarks whose slug, when it is empty, is made of the name
 */
public record OrderDraft(
    OfferingId offering,
    ProjectId project,
    @Nullable NamedPlan plan,
    Wish wish,
    String attributes,
    Map<ComponentType, Long> limits,
    OrderRemarks remarks) {
  public OrderDraft {
    limits = Map.copyOf(limits);
  }

  /** A plan, and the offering that it was said to be of. */
  public record NamedPlan(OfferingId offering, PlanId plan) {}

  /**
   * How the resource is to be described.
   *
   * @param name as the offering is called when null
   * @param description at most {@value
   *     io.plimsoll.domain.marketplace.ResourceDescription#MAX_TEXT_LENGTH} characters
   * @param end the last day of the resource; null when that is open
   */
  public record Wish(@Nullable Name name, String description, @Nullable LocalDate end) {}
}

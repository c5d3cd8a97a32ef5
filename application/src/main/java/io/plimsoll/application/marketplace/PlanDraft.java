package io.plimsoll.application.marketplace;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.PlanUnit;
import java.math.BigDecimal;

/**
 * A new plan.
 *
 * @param unitPrice 0 or more, at most 7 decimals
 */
public record PlanDraft(Name name, String description, PlanUnit unit, BigDecimal unitPrice) {

  Plan plan(PlanId id, OfferingId offering) {
    return new Plan(id, offering, name, description, unit, unitPrice, false);
  }
}

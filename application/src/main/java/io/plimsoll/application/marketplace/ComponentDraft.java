package io.plimsoll.application.marketplace;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingId;

/** What a component is to be. */
public record ComponentDraft(
    ComponentType type,
    Name name,
    String measuredUnit,
    BillingType billingType,
    ComponentProfile profile) {

  static ComponentDraft of(OfferingComponent component, ComponentProfile profile) {
    return new ComponentDraft(
        component.type(),
        component.name(),
        component.measuredUnit(),
        component.billingType(),
        profile);
  }

  OfferingComponent component(ComponentId id, OfferingId offering) {
    return new OfferingComponent(id, offering, type, name, measuredUnit, billingType);
  }
}

package io.plimsoll.application.marketplace;

import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.OfferingComponent;

/** A component as screens show it. */
public record ComponentView(OfferingComponent component, ComponentProfile profile) {}

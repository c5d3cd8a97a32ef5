package io.plimsoll.application.feed;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;

/**
 * A line of a feed that describes a component of an offering.
 *
 * @param measuredUnit at most {@value OfferingComponent#MAX_UNIT_LENGTH} characters
 */
public record ComponentEntry(
    BackendId offering,
    ComponentType type,
    Name name,
    String measuredUnit,
    BillingType billingType) {}

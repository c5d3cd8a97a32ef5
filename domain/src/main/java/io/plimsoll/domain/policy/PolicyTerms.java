package io.plimsoll.domain.policy;

import io.plimsoll.domain.marketplace.OfferingId;

/**
 * What the author of a policy decides.
 *
 * @param offering whose components the limits are for
 */
public record PolicyTerms(
    OfferingId offering,
    Audience audience,
    Period period,
    ComponentLimits limits,
    PolicyActions actions) {}

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
    PolicyActions actions) {

  /** Whether the same limits are held against usage over the same period. */
  boolean measuresAs(PolicyTerms other) {
    return offering.equals(other.offering) && period == other.period && limits.equals(other.limits);
  }
}

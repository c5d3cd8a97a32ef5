package io.plimsoll.application.marketplace;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.marketplace.OfferingId;

/**
 * Shows what is on the market, active or paused: what is shared to everybody, the rest to those who
 * sell it or look after it; by their names.
 */
public interface FindPublicOfferings
    extends Finder<OfferingView, OfferingId, OfferingCriterion, OfferingOrder> {}

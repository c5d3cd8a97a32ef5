package io.plimsoll.application.marketplace;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.marketplace.OfferingId;

/** Shows offerings to those who sell them or look after them; by their names. */
public interface FindOfferings
    extends Finder<OfferingView, OfferingId, OfferingCriterion, OfferingOrder> {}

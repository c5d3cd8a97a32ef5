package io.plimsoll.application.marketplace;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.marketplace.ResourceId;

/** Shows resources to those who sell them; the earliest first. */
public interface FindProviderResources
    extends Finder<ResourceView, ResourceId, ResourceCriterion, ResourceSorting> {}

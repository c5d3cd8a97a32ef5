package io.plimsoll.application.marketplace;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.marketplace.ResourceId;

/** Shows resources to those who bought them; the earliest first. */
public interface FindResources
    extends Finder<ResourceView, ResourceId, ResourceCriterion, ResourceSorting> {}

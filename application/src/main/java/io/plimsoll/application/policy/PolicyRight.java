package io.plimsoll.application.policy;

import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import java.util.Set;

/** What a viewer may do with one policy. */
enum PolicyRight {
  NONE,
  SEE,
  CONFIGURE;

  static PolicyRight of(Viewer viewer, OfferingUsagePolicy policy, Offerings offerings) {
    OfferingId id = policy.terms().offering();
    Offering offering = offerings.byId(Set.of(id)).get(id);
    if (offering == null || !viewer.seesPoliciesOf(offering.provider())) {
      return NONE;
    }
    return viewer.configuresPoliciesOf(offering.provider()) ? CONFIGURE : SEE;
  }
}

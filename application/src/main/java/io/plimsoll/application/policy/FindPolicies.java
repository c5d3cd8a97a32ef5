package io.plimsoll.application.policy;

import io.plimsoll.application.paging.Page;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.PolicyId;
import java.util.Optional;
import java.util.Set;

/**
 * Shows policies to those who may see them. The number of statements does not depend on the number
 * of policies.
 */
public interface FindPolicies {

  /** The newest first. */
  Page<PolicyView> list(Viewer viewer, Filter filter, PageRequest page);

  /** How many policies {@link #list} has over all pages. */
  long count(Viewer viewer, Filter filter);

  /** Empty when there is no such policy, or the viewer does not see it. */
  Optional<PolicyView> find(Viewer viewer, PolicyId id);

  /**
   * Which policies to show.
   *
   * @param offerings a policy's offering must equal each of them; empty for the policies of every
   *     offering
   */
  record Filter(Set<OfferingId> offerings) {
    public Filter {
      offerings = Set.copyOf(offerings);
    }
  }
}

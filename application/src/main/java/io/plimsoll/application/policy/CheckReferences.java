package io.plimsoll.application.policy;

import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what is wrong with what a draft refers to, for a client that hears anyway that other parts
 * of it can't be read. It stores and locks nothing; {@link DefinePolicy} and {@link AmendPolicy}
 * check again.
 */
@FunctionalInterface
public interface CheckReferences {

  /** Every fault; empty when there is none. */
  List<PolicyRejection> faultsOf(Viewer viewer, References references);

  /**
   * What a draft refers to.
   *
   * @param offering empty when that part can't be read or is left as it was
   */
  record References(Optional<OfferingId> offering, Set<OrganizationGroupId> groups) {
    public References {
      groups = Set.copyOf(groups);
    }
  }

  /** Checks against these ports. */
  static CheckReferences using(
      Offerings offerings, OfferingComponents components, OrganizationGroups groups) {
    DraftCheck check = new DraftCheck(offerings, components, groups);
    return (viewer, references) -> check.faultsOf(references, viewer);
  }
}

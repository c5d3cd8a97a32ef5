package io.plimsoll.application.organization;

import io.plimsoll.application.change.Maintain;
import io.plimsoll.application.organization.MaintainOrganizationGroups.Refusal;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import java.util.UUID;
import java.util.function.Supplier;

/** Adds, changes and removes groups of organizations; only staff may. */
public interface MaintainOrganizationGroups
    extends Maintain<OrganizationGroupId, OrganizationGroup, Refusal> {

  /**
   * Maintains groups over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static MaintainOrganizationGroups using(
      OrganizationGroups groups, UnitOfWork unitOfWork, Supplier<UUID> ids) {
    return new OrganizationGroupMaintenance(groups, unitOfWork, ids);
  }

  /** Why it can't be done. */
  enum Refusal {
    NAME_IS_TAKEN,
    UNKNOWN_PARENT,
    /** The parent would be the group itself, or be within it. */
    PARENT_IS_WITHIN,
    /** There are policies for the group, or groups within it. */
    IS_REFERRED_TO
  }
}

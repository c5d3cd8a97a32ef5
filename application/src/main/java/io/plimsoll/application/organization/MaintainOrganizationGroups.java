package io.plimsoll.application.organization;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Adds, changes and removes groups of organizations; only staff may. */
public interface MaintainOrganizationGroups {

  /** Tells the identity of the group that was added, changed or removed. */
  Outcome<OrganizationGroupId, Refusal> maintain(Viewer viewer, Command command);

  /**
   * Maintains groups over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static MaintainOrganizationGroups using(
      OrganizationGroups groups, UnitOfWork unitOfWork, Supplier<UUID> ids) {
    return new OrganizationGroupMaintenance(groups, unitOfWork, ids);
  }

  /** What to do; what a group is to be is asked for once it is clear that the viewer may say it. */
  sealed interface Command {

    /**
     * @param group makes the new group of its identity
     */
    record Add(Function<OrganizationGroupId, OrganizationGroup> group) implements Command {}

    record Amend(OrganizationGroupId id, UnaryOperator<OrganizationGroup> change)
        implements Command {}

    record Remove(OrganizationGroupId id) implements Command {}
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

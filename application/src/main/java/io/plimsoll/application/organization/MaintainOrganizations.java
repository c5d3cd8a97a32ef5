package io.plimsoll.application.organization;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Maintain;
import io.plimsoll.application.organization.MaintainOrganizations.Refusal;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Adds, changes and removes organizations.
 *
 * <p>Only staff may add one; what it is to be is asked for before that is checked. A blocked or
 * archived one can be changed by staff only, and changes of what only staff may change are passed
 * over when others ask for them. Only staff may remove one.
 */
public interface MaintainOrganizations
    extends Maintain<OrganizationId, OrganizationDraft, Refusal> {

  /**
   * Maintains organizations over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static MaintainOrganizations using(
      Organizations organizations,
      VisibleScopes scopes,
      OrganizationChange change,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids) {
    return new OrganizationMaintenance(organizations, scopes, change, unitOfWork, ids);
  }

  /** Why it can't be done. */
  enum Refusal {
    BACKEND_ID_IS_TAKEN,
    IS_BLOCKED,
    IS_ARCHIVED,
    HAS_PROJECTS,
    HAS_OFFERINGS
  }
}

package io.plimsoll.application.organization;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.organization.OrganizationId;
import java.util.Set;
import java.util.function.Supplier;

/** Puts an organization into groups, and takes it out of others; only staff may. */
public interface RegroupOrganization {

  /**
   * Tells the identity of the organization.
   *
   * @param groups all in which it is to be; called once it is clear that the viewer may say it
   */
  Outcome<OrganizationId, Refusal> regroup(
      Viewer viewer, OrganizationId id, Supplier<Set<OrganizationGroupId>> groups);

  /** Regroups organizations over these ports. */
  static RegroupOrganization using(
      OrganizationGroups groups,
      VisibleScopes scopes,
      OrganizationChange change,
      UnitOfWork unitOfWork) {
    return new OrganizationRegrouping(groups, scopes, change, unitOfWork);
  }

  /** Why it can't be done. */
  enum Refusal {
    UNKNOWN_GROUP
  }
}

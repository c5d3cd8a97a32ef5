package io.plimsoll.application.organization;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.ServiceProviders;

/** Makes organizations service providers, or none any more; their owners may. */
public interface MaintainServiceProviders {

  /** Tells the identity of the organization. */
  Outcome<OrganizationId, Refusal> maintain(Viewer viewer, Command command);

  /** Maintains service providers over these ports. */
  static MaintainServiceProviders using(
      ServiceProviders providers,
      Organizations organizations,
      VisibleScopes scopes,
      UnitOfWork unitOfWork) {
    return new ServiceProviderMaintenance(providers, organizations, scopes, unitOfWork);
  }

  /** What to do. */
  sealed interface Command {

    record Add(OrganizationId organization) implements Command {}

    record Remove(OrganizationId organization) implements Command {}
  }

  /** Why it can't be done. */
  enum Refusal {
    /** Or one that the viewer does not see. */
    UNKNOWN_ORGANIZATION,
    IS_ONE_ALREADY,
    HAS_OFFERINGS
  }
}

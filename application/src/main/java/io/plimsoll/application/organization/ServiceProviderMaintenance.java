package io.plimsoll.application.organization;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.ServiceProviders;
import java.util.Optional;
import java.util.Set;

final class ServiceProviderMaintenance implements MaintainServiceProviders {
  private final ServiceProviders providers;
  private final Organizations organizations;
  private final VisibleScopes scopes;
  private final UnitOfWork unitOfWork;

  ServiceProviderMaintenance(
      ServiceProviders providers,
      Organizations organizations,
      VisibleScopes scopes,
      UnitOfWork unitOfWork) {
    this.providers = providers;
    this.organizations = organizations;
    this.scopes = scopes;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Outcome<OrganizationId, Refusal> maintain(Viewer viewer, Command command) {
    return unitOfWork.complete(() ->
        switch (command) {
          case Command.Add(var organization) -> add(viewer, organization);
          case Command.Remove(var organization) -> remove(viewer, organization);
        });
  }

  private Outcome<OrganizationId, Refusal> add(Viewer viewer, OrganizationId organization) {
    if (scopes.ownerOf(Scope.of(organization), viewer).isEmpty()) {
      return Outcome.refused(Refusal.UNKNOWN_ORGANIZATION);
    }
    if (!mayChange(viewer, organization)) {
      return Outcome.forbidden();
    }
    if (providers.contains(organization)) {
      return Outcome.refused(Refusal.IS_ONE_ALREADY);
    }
    organizations.becomeProviders(Set.of(organization));
    return Outcome.done(organization);
  }

  private Outcome<OrganizationId, Refusal> remove(Viewer viewer, OrganizationId organization) {
    return Outcome.ofWork(
        Optional.of(organization).filter(providers::contains),
        provider -> mayChange(viewer, provider),
        provider ->
            providers.remove(provider)
                ? Outcome.done(provider)
                : Outcome.refused(Refusal.HAS_OFFERINGS));
  }

  private static boolean mayChange(Viewer viewer, OrganizationId organization) {
    return viewer.may(Permission.UPDATE_ORGANIZATION, Scope.of(organization));
  }
}

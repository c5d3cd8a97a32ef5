package io.plimsoll.application.access;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.ScopeType;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.Organization.Standing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

final class RoleManagement implements ManageRoles {
  private final Users users;
  private final VisibleScopes scopes;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;
  private final InstantSource clock;

  RoleManagement(
      Users users,
      VisibleScopes scopes,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    this.users = users;
    this.scopes = scopes;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome<Optional<Instant>, Refusal> manage(Viewer viewer, Command command) {
    return unitOfWork.complete(() ->
        Outcome.ofWork(
            scopes.ownerOf(command.scope(), viewer),
            owner ->
                viewer.may(
                    permissionIn(command.scope().type()), command.scope(), Scope.of(owner.id())),
            owner -> manage(viewer, command, owner)));
  }

  private static Permission permissionIn(ScopeType type) {
    return switch (type) {
      case ORGANIZATION -> Permission.GRANT_ROLES_IN_ORGANIZATION;
      case PROJECT -> Permission.GRANT_ROLES_IN_PROJECT;
      case OFFERING -> Permission.GRANT_ROLES_IN_OFFERING;
    };
  }

  private Outcome<Optional<Instant>, Refusal> manage(
      Viewer viewer, Command command, Organization owner) {
    Request request = command.request().get();
    Instant now = clock.instant();
    Refusal fault = faultOf(viewer, command, request, owner, now);
    if (fault != null) {
      return Outcome.refused(fault);
    }
    Role role = request.role().orElseThrow();
    Optional<RoleGrant> grant = users.findGrant(request.user(), role, command.scope());
    Optional<RoleGrant> held =
        grant.filter(each -> each.expires() == null || each.expires().isAfter(now));
    return switch (command) {
      case Command.Give give when held.isPresent() -> Outcome.refused(Refusal.IS_HELD_ALREADY);
      case Command.Give give -> {
        grant.map(RoleGrant::id).ifPresent(users::revoke);
        yield give(
            new RoleGrant(
                ids.get(),
                request.user(),
                role,
                command.scope(),
                now,
                viewer.user(),
                request.expires()));
      }
      case Command other when held.isEmpty() -> Outcome.refused(Refusal.IS_NOT_HELD);
      case Command.Prolong prolong -> {
        users.prolong(held.get().id(), request.expires());
        yield Outcome.done(Optional.ofNullable(request.expires()));
      }
      case Command.TakeBack takeBack -> {
        users.revoke(held.get().id());
        yield Outcome.done(Optional.empty());
      }
    };
  }

  private Outcome<Optional<Instant>, Refusal> give(RoleGrant grant) {
    return users.grant(List.of(grant)) == 0
        ? Outcome.refused(Refusal.IS_HELD_ALREADY)
        : Outcome.done(Optional.ofNullable(grant.expires()));
  }

  private @Nullable Refusal faultOf(
      Viewer viewer, Command command, Request request, Organization owner, Instant now) {
    if (request.role().isEmpty()) {
      return Refusal.UNKNOWN_ROLE;
    }
    if (users.find(request.user()).isEmpty()) {
      return Refusal.UNKNOWN_USER;
    }
    if (request.role().get().scope() != command.scope().type()) {
      return Refusal.WRONG_SCOPE;
    }
    if (request.user().equals(viewer.user()) && !viewer.staff()) {
      return Refusal.IS_OWN_ROLE;
    }
    if (command instanceof Command.TakeBack) {
      return null;
    }
    if (request.expires() != null && !request.expires().isAfter(now)) {
      return Refusal.EXPIRES_IN_THE_PAST;
    }
    return owner.standing() == Standing.AVAILABLE ? null : Refusal.ORGANIZATION_IS_NOT_AVAILABLE;
  }
}

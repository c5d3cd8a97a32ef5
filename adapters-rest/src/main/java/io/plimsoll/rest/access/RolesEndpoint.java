package io.plimsoll.rest.access;

import io.plimsoll.application.access.FindRoleHolders;
import io.plimsoll.application.access.ManageRoles;
import io.plimsoll.application.access.ManageRoles.Command;
import io.plimsoll.application.access.ManageRoles.Refusal;
import io.plimsoll.application.access.ManageRoles.Request;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.ScopeType;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.body.Timestamp;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.paging.Paging;
import io.plimsoll.rest.query.SparseFields;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The roles that are held in one scope; there is an endpoint for each type of scope. */
abstract class RolesEndpoint {
  private final ScopeType type;
  private final ManageRoles manage;
  private final FindRoleHolders holders;

  RolesEndpoint(ScopeType type, ManageRoles manage, FindRoleHolders holders) {
    this.type = type;
    this.manage = manage;
    this.holders = holders;
  }

  @PostMapping("/add_user")
  @ResponseStatus(HttpStatus.CREATED)
  ExpirationBody give(Viewer viewer, @PathVariable UUID uuid, Body<RoleForm> body) {
    return managed(viewer, uuid, body, Command.Give::new);
  }

  @PostMapping("/update_user")
  ExpirationBody prolong(Viewer viewer, @PathVariable UUID uuid, Body<RoleForm> body) {
    return managed(viewer, uuid, body, Command.Prolong::new);
  }

  @PostMapping("/delete_user")
  void takeBack(Viewer viewer, @PathVariable UUID uuid, Body<RoleForm> body) {
    managed(viewer, uuid, body, Command.TakeBack::new);
  }

  @GetMapping("/list_users")
  @SparseFields
  ResponseEntity<List<RoleHolderBody>> list(
      Viewer viewer, @PathVariable UUID uuid, RoleHolderFilters filters, Paging paging) {
    return paging.show(
        viewer,
        filters,
        holders.in(new Scope(type, uuid), viewer).orElseThrow(RefusedException::missing),
        RoleHolderBody::of);
  }

  private ExpirationBody managed(
      Viewer viewer,
      UUID uuid,
      Body<RoleForm> body,
      BiFunction<Scope, Supplier<Request>, Command> command) {
    return new ExpirationBody(
        Outcomes.value(
                manage.manage(
                    viewer, command.apply(new Scope(type, uuid), () -> body.whole().request())),
                RolesEndpoint::refusal)
            .map(Timestamp::of)
            .orElse(null));
  }

  private static RefusedException refusal(Refusal why) {
    return switch (why) {
      case UNKNOWN_ROLE -> RefusedException.field("role", "Role is not found.");
      case UNKNOWN_USER -> RefusedException.field("user", "User is not found.");
      case EXPIRES_IN_THE_PAST ->
          RefusedException.field(
              "expiration_time", "Expiration time should be greater than current time.");
      case WRONG_SCOPE -> RefusedException.nonField("Role is not valid for this scope.");
      case IS_OWN_ROLE -> RefusedException.nonField("User can not manage own role.");
      case IS_HELD_ALREADY ->
          RefusedException.nonField("User has already the same role in this scope.");
      case IS_NOT_HELD -> RefusedException.nonField("User has no such role in this scope.");
      case ORGANIZATION_IS_NOT_AVAILABLE -> RefusedException.nonField("Customer is not available.");
    };
  }
}

package io.plimsoll.rest.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plimsoll.application.access.UserView;
import io.plimsoll.application.access.UserView.Permission;
import io.plimsoll.domain.access.ScopeType;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.body.Timestamp;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.security.PresentedToken;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A user as the wire has it.
 *
 * @param isStaff only staff are told, as with the next two
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record UserBody(
    String url,
    UUID uuid,
    String username,
    String fullName,
    String email,
    @Nullable Boolean isStaff,
    @Nullable Boolean isSupport,
    @Nullable Boolean isActive,
    String token,
    List<PermissionBody> permissions) {

  static UserBody of(UserView user, Viewer viewer, PresentedToken token, Links links) {
    return new UserBody(
        links.to(Route.USER, user.id().value()),
        user.id().value(),
        user.username(),
        user.fullName(),
        user.email(),
        viewer.staff() ? user.staff() : null,
        viewer.staff() ? user.support() : null,
        viewer.staff() ? user.active() : null,
        token.value(),
        user.permissions().stream().map(held -> PermissionBody.of(held, user)).toList());
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record PermissionBody(
      UUID uuid,
      String created,
      String roleName,
      UUID roleUuid,
      String roleDescription,
      String scopeType,
      UUID scopeUuid,
      String scopeName,
      UUID customerUuid,
      String customerName,
      UUID userUuid,
      String userUsername) {

    static PermissionBody of(Permission held, UserView user) {
      return new PermissionBody(
          held.grant(),
          Timestamp.of(held.granted()),
          held.role().word(),
          held.role().id(),
          held.role().description(),
          scopeType(held.scope().type()),
          held.scope().id(),
          held.scopeName().value(),
          held.organization().value(),
          held.organizationName().value(),
          user.id().value(),
          user.username());
    }

    private static String scopeType(ScopeType type) {
      return type == ScopeType.ORGANIZATION ? "customer" : type.word();
    }
  }
}

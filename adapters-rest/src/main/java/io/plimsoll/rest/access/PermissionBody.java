package io.plimsoll.rest.access;

import io.plimsoll.application.access.UserView.Permission;
import io.plimsoll.domain.access.ScopeType;
import io.plimsoll.domain.access.User;
import io.plimsoll.rest.body.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A role that a user holds, as the wire has it.
 *
 * @param expirationTime null for never
 */
@JsonNaming(SnakeCaseStrategy.class)
record PermissionBody(
    UUID uuid,
    String created,
    @Nullable String expirationTime,
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

  static PermissionBody of(Permission held, User user) {
    Instant expires = held.expires();
    return new PermissionBody(
        held.grant(),
        Timestamp.of(held.granted()),
        expires == null ? null : Timestamp.of(expires),
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

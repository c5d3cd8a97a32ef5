package io.plimsoll.rest.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plimsoll.application.access.RoleHolderView;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.rest.body.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Somebody who holds a role, as the wire has it.
 *
 * @param expirationTime null for never
 * @param userImage always null: there are no pictures here
 * @param createdByFullName left out when nobody in particular gave the role, as is the next one
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoleHolderBody(
    UUID uuid,
    String created,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String expirationTime,
    String roleName,
    UUID roleUuid,
    UUID userUuid,
    String userUsername,
    String userFullName,
    String userEmail,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String userImage,
    @Nullable String createdByFullName,
    @Nullable UUID createdByUuid) {

  static RoleHolderBody of(RoleHolderView view) {
    RoleGrant grant = view.grant();
    Instant expires = grant.expires();
    UserId granter = grant.granter();
    return new RoleHolderBody(
        grant.id(),
        Timestamp.of(grant.granted()),
        expires == null ? null : Timestamp.of(expires),
        grant.role().word(),
        grant.role().id(),
        grant.user().value(),
        view.username(),
        view.fullName(),
        view.email(),
        null,
        view.granterName(),
        granter == null ? null : granter.value());
  }
}

package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;

import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.ScopeType;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.UserAccount;
import io.plimsoll.persistence.schema.tables.records.RoleGrantRecord;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** How grants refer to the scope that they are for. */
final class ScopeColumns {
  static final UserAccount GRANTER = USER_ACCOUNT.as("granter");

  private ScopeColumns() {}

  /** The column that refers to scopes of this type. */
  static TableField<RoleGrantRecord, Long> column(ScopeType type) {
    return switch (type) {
      case ORGANIZATION -> ROLE_GRANT.ORGANIZATION_ID;
      case PROJECT -> ROLE_GRANT.PROJECT_ID;
      case OFFERING -> ROLE_GRANT.OFFERING_ID;
    };
  }

  /** The key of the scope. */
  static Field<Long> key(Scope scope) {
    return switch (scope.type()) {
      case ORGANIZATION -> Keys.of(new OrganizationId(scope.id()));
      case PROJECT -> Keys.of(new ProjectId(scope.id()));
      case OFFERING -> Keys.of(new OfferingId(scope.id()));
    };
  }

  /** Whether a grant is for this scope. */
  static Condition isIn(Scope scope) {
    return column(scope.type()).eq(key(scope));
  }

  static RoleGrant grant(RoleGrantRecord row, UUID user, Scope scope, @Nullable UUID granter) {
    return new RoleGrant(
        row.getUuid(),
        new UserId(user),
        row.getRole(),
        scope,
        row.getGranted(),
        granter == null ? null : new UserId(granter),
        row.getExpires());
  }
}

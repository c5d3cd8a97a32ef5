package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import io.plimsoll.application.access.UserView.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.persistence.finding.HeldRoles;
import io.plimsoll.persistence.schema.tables.Organization;
import io.plimsoll.persistence.schema.tables.records.RoleGrantRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** The roles of users, with the names of what they are held in. */
final class ShownPermissions {
  private static final Organization OWNER = ORGANIZATION.as("owner");
  private static final Field<UUID> SCOPE = field(name("scope"), PROJECT.UUID.getDataType());
  private static final Field<Name> SCOPE_NAME =
      field(name("scope_name"), PROJECT.NAME.getDataType());

  private final DSLContext dsl;

  ShownPermissions(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Those that these users hold at the moment and that the viewer sees: of oneself, all. */
  Map<UUID, List<Permission>> of(List<UUID> users, Viewer viewer, Instant moment) {
    return dsl.select(ROLE_GRANT.fields())
        .select(
            USER_ACCOUNT.UUID,
            coalesce(ORGANIZATION.UUID, PROJECT.UUID, OFFERING.UUID).as(SCOPE),
            coalesce(ORGANIZATION.NAME, PROJECT.NAME, OFFERING.NAME).as(SCOPE_NAME),
            OWNER.UUID,
            OWNER.NAME)
        .from(ROLE_GRANT)
        .join(USER_ACCOUNT)
        .on(USER_ACCOUNT.ID.eq(ROLE_GRANT.USER_ID))
        .leftJoin(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(ROLE_GRANT.ORGANIZATION_ID))
        .leftJoin(PROJECT)
        .on(PROJECT.ID.eq(ROLE_GRANT.PROJECT_ID))
        .leftJoin(OFFERING)
        .on(OFFERING.ID.eq(ROLE_GRANT.OFFERING_ID))
        .join(OWNER)
        .on(OWNER.ID.eq(coalesce(ORGANIZATION.ID, PROJECT.ORGANIZATION_ID, OFFERING.PROVIDER_ID)))
        .where(USER_ACCOUNT.UUID.in(users))
        .and(HeldRoles.at(moment))
        .and(USER_ACCOUNT.UUID.eq(viewer.user().value()).or(SharedScopes.grants(viewer)))
        .orderBy(ROLE_GRANT.GRANTED, ROLE_GRANT.UUID)
        .fetchGroups(USER_ACCOUNT.UUID, ShownPermissions::permission);
  }

  private static Permission permission(Record row) {
    RoleGrantRecord grant = row.into(ROLE_GRANT);
    return new Permission(
        grant.getUuid(),
        grant.getGranted(),
        grant.getRole(),
        new Scope(grant.getRole().scope(), row.get(SCOPE)),
        row.get(SCOPE_NAME),
        new OrganizationId(row.get(OWNER.UUID)),
        row.get(OWNER.NAME),
        grant.getExpires());
  }
}

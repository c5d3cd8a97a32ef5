package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import io.plimsoll.application.access.FindUsers;
import io.plimsoll.application.access.UserView;
import io.plimsoll.application.access.UserView.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.persistence.schema.tables.Organization;
import io.plimsoll.persistence.schema.tables.records.RoleGrantRecord;
import io.plimsoll.persistence.schema.tables.records.UserAccountRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

@Component
class JooqFindUsers implements FindUsers {

  private static final Field<UUID> SCOPE = field(name("scope"), PROJECT.UUID.getDataType());
  private static final Field<Name> SCOPE_NAME =
      field(name("scope_name"), PROJECT.NAME.getDataType());

  private final DSLContext dsl;

  JooqFindUsers(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<UserView> find(UserId id) {
    return dsl.selectFrom(USER_ACCOUNT)
        .where(USER_ACCOUNT.UUID.eq(id.value()))
        .fetchOptional()
        .map(row -> view(row, permissionsOf(row.getId())));
  }

  private List<Permission> permissionsOf(long user) {
    Organization owner = ORGANIZATION.as("owner");
    return dsl.select(ROLE_GRANT.fields())
        .select(
            coalesce(ORGANIZATION.UUID, PROJECT.UUID, OFFERING.UUID).as(SCOPE),
            coalesce(ORGANIZATION.NAME, PROJECT.NAME, OFFERING.NAME).as(SCOPE_NAME),
            owner.UUID,
            owner.NAME)
        .from(ROLE_GRANT)
        .leftJoin(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(ROLE_GRANT.ORGANIZATION_ID))
        .leftJoin(PROJECT)
        .on(PROJECT.ID.eq(ROLE_GRANT.PROJECT_ID))
        .leftJoin(OFFERING)
        .on(OFFERING.ID.eq(ROLE_GRANT.OFFERING_ID))
        .join(owner)
        .on(owner.ID.eq(coalesce(ORGANIZATION.ID, PROJECT.ORGANIZATION_ID, OFFERING.PROVIDER_ID)))
        .where(ROLE_GRANT.USER_ID.eq(user))
        .orderBy(ROLE_GRANT.GRANTED, ROLE_GRANT.UUID)
        .fetch(row -> {
          RoleGrantRecord grant = row.into(ROLE_GRANT);
          return new Permission(
              grant.getUuid(),
              grant.getGranted(),
              grant.getRole(),
              new Scope(grant.getRole().scope(), row.get(SCOPE)),
              row.get(SCOPE_NAME),
              new OrganizationId(row.get(owner.UUID)),
              row.get(owner.NAME),
              grant.getExpires());
        });
  }

  private static UserView view(UserAccountRecord row, List<Permission> permissions) {
    return new UserView(
        new UserId(row.getUuid()),
        row.getUsername(),
        row.getFullName(),
        row.getEmail(),
        row.getStaff(),
        row.getSupport(),
        row.getActive(),
        permissions);
  }
}

package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_ROLE;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;

import io.plimsoll.application.access.FindUsers;
import io.plimsoll.application.access.UserView;
import io.plimsoll.application.access.UserView.Permission;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.persistence.schema.tables.records.UserAccountRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqFindUsers implements FindUsers {

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
    return dsl.select(
            ORGANIZATION_ROLE.UUID,
            ORGANIZATION_ROLE.GRANTED,
            ORGANIZATION_ROLE.ROLE,
            ORGANIZATION.UUID,
            ORGANIZATION.NAME)
        .from(ORGANIZATION_ROLE)
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(ORGANIZATION_ROLE.ORGANIZATION_ID))
        .where(ORGANIZATION_ROLE.USER_ID.eq(user))
        .orderBy(ORGANIZATION_ROLE.GRANTED, ORGANIZATION_ROLE.UUID)
        .fetch(row ->
            new Permission(
                row.value1(),
                row.value2(),
                row.value3(),
                new OrganizationId(row.value4()),
                row.value5()));
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

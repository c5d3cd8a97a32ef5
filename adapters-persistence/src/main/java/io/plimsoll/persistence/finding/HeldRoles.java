package io.plimsoll.persistence.finding;

import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.persistence.identity.Keys;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/** Which roles users hold at a moment; what has expired counts nowhere. */
public final class HeldRoles {
  private HeldRoles() {}

  public static Condition at(Instant moment) {
    return ROLE_GRANT.EXPIRES.isNull().or(ROLE_GRANT.EXPIRES.gt(moment));
  }

  /** Whether the user holds a role in the organization, or in one of its projects. */
  public static Condition inOrganization(UserId user, Field<Long> organization, Instant moment) {
    return organization
        .in(
            select(ROLE_GRANT.ORGANIZATION_ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.USER_ID.eq(Keys.of(user)))
                .and(ROLE_GRANT.ORGANIZATION_ID.isNotNull())
                .and(at(moment)))
        .or(
            organization.in(
                select(PROJECT.ORGANIZATION_ID)
                    .from(PROJECT)
                    .where(inProject(user, PROJECT.ID, moment))));
  }

  /** Whether the user holds a role in the project itself. */
  public static Condition inProject(UserId user, Field<Long> project, Instant moment) {
    return project.in(projectsOf(user, moment));
  }

  private static Select<Record1<Long>> projectsOf(UserId user, Instant moment) {
    return select(ROLE_GRANT.PROJECT_ID)
        .from(ROLE_GRANT)
        .where(ROLE_GRANT.USER_ID.eq(Keys.of(user)))
        .and(ROLE_GRANT.PROJECT_ID.isNotNull())
        .and(at(moment));
  }
}

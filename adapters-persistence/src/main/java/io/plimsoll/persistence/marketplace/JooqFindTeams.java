package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;

import io.plimsoll.application.marketplace.FindTeams;
import io.plimsoll.application.marketplace.TeamMemberView;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.persistence.finding.HeldRoles;
import java.time.InstantSource;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqFindTeams implements FindTeams {
  private final DSLContext dsl;
  private final InstantSource clock;

  JooqFindTeams(DSLContext dsl, InstantSource clock) {
    this.dsl = dsl;
    this.clock = clock;
  }

  @Override
  public List<TeamMemberView> of(ResourceId resource) {
    return dsl.select(
            USER_ACCOUNT.UUID,
            USER_ACCOUNT.USERNAME,
            USER_ACCOUNT.FULL_NAME,
            USER_ACCOUNT.EMAIL,
            ROLE_GRANT.ROLE,
            ROLE_GRANT.EXPIRES)
        .from(ROLE_GRANT)
        .join(RESOURCE)
        .on(RESOURCE.PROJECT_ID.eq(ROLE_GRANT.PROJECT_ID))
        .join(USER_ACCOUNT)
        .on(USER_ACCOUNT.ID.eq(ROLE_GRANT.USER_ID))
        .where(RESOURCE.UUID.eq(resource.value()))
        .and(USER_ACCOUNT.ACTIVE)
        .and(HeldRoles.at(clock.instant()))
        .orderBy(USER_ACCOUNT.USERNAME, ROLE_GRANT.ID)
        .fetch(row ->
            new TeamMemberView(
                new UserId(row.value1()),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6()));
  }
}

package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;

import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ServiceProviders;
import io.plimsoll.persistence.identity.Keys;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqServiceProviders implements ServiceProviders {
  private final DSLContext dsl;

  JooqServiceProviders(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean contains(OrganizationId organization) {
    return dsl.fetchExists(
        ORGANIZATION, is(organization).and(ORGANIZATION.PROVIDER_SINCE.isNotNull()));
  }

  @Override
  @Transactional
  public boolean remove(OrganizationId organization) {
    // the strongest lock: it waits for new rows that refer to the organization
    dsl.select(ORGANIZATION.ID).from(ORGANIZATION).where(is(organization)).forUpdate().fetch();
    boolean sells = dsl.fetchExists(OFFERING, OFFERING.PROVIDER_ID.eq(Keys.of(organization)));
    if (!sells) {
      dsl.update(ORGANIZATION)
          .set(ORGANIZATION.PROVIDER_SINCE, (Instant) null)
          .where(is(organization))
          .execute();
    }
    return !sells;
  }

  private static Condition is(OrganizationId organization) {
    return ORGANIZATION.UUID.eq(organization.value());
  }
}

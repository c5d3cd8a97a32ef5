package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.organization.OrganizationId;
import org.jooq.Field;

/** The key by which rows refer to an organization; null when there is no such organization. */
public final class OrganizationKey {

  private OrganizationKey() {}

  public static Field<Long> of(OrganizationId id) {
    return field(
        select(ORGANIZATION.ID).from(ORGANIZATION).where(ORGANIZATION.UUID.eq(id.value())));
  }
}

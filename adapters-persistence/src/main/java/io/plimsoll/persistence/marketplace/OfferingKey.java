package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.marketplace.OfferingId;
import org.jooq.Field;

/** The key by which rows refer to an offering; null when there is no such offering. */
final class OfferingKey {

  private OfferingKey() {}

  static Field<Long> of(OfferingId id) {
    return field(select(OFFERING.ID).from(OFFERING).where(OFFERING.UUID.eq(id.value())));
  }
}

package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.access.UserId;
import org.jooq.Field;

/** The key by which rows refer to a user; null when there is no such user. */
final class UserKey {

  private UserKey() {}

  static Field<Long> of(UserId id) {
    return field(
        select(USER_ACCOUNT.ID).from(USER_ACCOUNT).where(USER_ACCOUNT.UUID.eq(id.value())));
  }
}

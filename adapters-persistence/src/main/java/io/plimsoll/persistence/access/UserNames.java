package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.when;

import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;

/** First and last names of users of whom only the full name is told. */
final class UserNames {
  private static final Field<String> BLANK = inline(" ");
  private static final Field<Integer> FIRST_BLANK = position(USER_ACCOUNT.FULL_NAME, BLANK);

  private final DSLContext dsl;

  UserNames(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Splits the full names of these users at their first blank, unless their names make it up. */
  void split(Collection<UUID> users) {
    dsl.update(USER_ACCOUNT)
        .set(
            USER_ACCOUNT.FIRST_NAME,
            when(FIRST_BLANK.eq(0), USER_ACCOUNT.FULL_NAME)
                .otherwise(substring(USER_ACCOUNT.FULL_NAME, inline(1), FIRST_BLANK.minus(1))))
        .set(
            USER_ACCOUNT.LAST_NAME,
            when(FIRST_BLANK.eq(0), inline(""))
                .otherwise(substring(USER_ACCOUNT.FULL_NAME, FIRST_BLANK.plus(1))))
        .where(USER_ACCOUNT.UUID.in(users))
        .and(
            USER_ACCOUNT.FULL_NAME.ne(
                trim(concat(USER_ACCOUNT.FIRST_NAME, BLANK, USER_ACCOUNT.LAST_NAME))))
        .execute();
  }
}

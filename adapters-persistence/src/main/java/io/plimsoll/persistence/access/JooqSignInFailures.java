package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.SIGN_IN_FAILURE;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.plimsoll.domain.access.SignInFailures;
import io.plimsoll.domain.access.User;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqSignInFailures implements SignInFailures {

  private final DSLContext dsl;

  JooqSignInFailures(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public int count(String username, String address, Instant since) {
    return dsl.select(SIGN_IN_FAILURE.FAILURES)
        .from(SIGN_IN_FAILURE)
        .where(isBy(username, address))
        .and(SIGN_IN_FAILURE.LAST_FAILURE.ge(since))
        .fetchOptional(SIGN_IN_FAILURE.FAILURES)
        .orElse(0);
  }

  @Override
  public void add(String username, String address, Instant at, Instant since) {
    dsl.insertInto(SIGN_IN_FAILURE)
        .set(SIGN_IN_FAILURE.USERNAME, fitting(username))
        .set(SIGN_IN_FAILURE.ADDRESS, address)
        .set(SIGN_IN_FAILURE.FAILURES, 1)
        .set(SIGN_IN_FAILURE.LAST_FAILURE, at)
        .onConflict(SIGN_IN_FAILURE.USERNAME, SIGN_IN_FAILURE.ADDRESS)
        .doUpdate()
        .set(
            SIGN_IN_FAILURE.FAILURES,
            when(SIGN_IN_FAILURE.LAST_FAILURE.ge(since), SIGN_IN_FAILURE.FAILURES.plus(1))
                .otherwise(val(1)))
        .set(SIGN_IN_FAILURE.LAST_FAILURE, excluded(SIGN_IN_FAILURE.LAST_FAILURE))
        .execute();
  }

  @Override
  public void clear(String username, String address) {
    dsl.deleteFrom(SIGN_IN_FAILURE).where(isBy(username, address)).execute();
  }

  private static Condition isBy(String username, String address) {
    return SIGN_IN_FAILURE.USERNAME.eq(fitting(username)).and(SIGN_IN_FAILURE.ADDRESS.eq(address));
  }

  /** Names that are too long for any user may share a count. */
  private static String fitting(String username) {
    return username.length() <= User.MAX_USERNAME_LENGTH
        ? username
        : username.substring(0, User.MAX_USERNAME_LENGTH);
  }
}

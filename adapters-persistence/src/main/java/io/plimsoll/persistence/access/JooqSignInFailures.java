package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.SIGN_IN_FAILURE;
import static org.jooq.impl.DSL.excluded;

import io.plimsoll.domain.access.SignInFailures;
import io.plimsoll.domain.access.User;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqSignInFailures implements SignInFailures {

  private final DSLContext dsl;

  JooqSignInFailures(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  @Transactional
  public boolean attempt(String username, String address, Instant at, Instant since, int most) {
    dsl.deleteFrom(SIGN_IN_FAILURE).where(SIGN_IN_FAILURE.LAST_FAILURE.lt(since)).execute();
    int counted =
        dsl.insertInto(SIGN_IN_FAILURE)
            .set(SIGN_IN_FAILURE.USERNAME, fitting(username))
            .set(SIGN_IN_FAILURE.ADDRESS, address)
            .set(SIGN_IN_FAILURE.FAILURES, 1)
            .set(SIGN_IN_FAILURE.LAST_FAILURE, at)
            .onConflict(SIGN_IN_FAILURE.USERNAME, SIGN_IN_FAILURE.ADDRESS)
            .doUpdate()
            .set(SIGN_IN_FAILURE.FAILURES, SIGN_IN_FAILURE.FAILURES.plus(1))
            .set(SIGN_IN_FAILURE.LAST_FAILURE, excluded(SIGN_IN_FAILURE.LAST_FAILURE))
            .where(SIGN_IN_FAILURE.FAILURES.lt(most))
            .execute();
    return counted > 0;
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

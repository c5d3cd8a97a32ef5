package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.ACCESS_TOKEN;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.select;

import io.plimsoll.domain.access.AccessToken;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.transaction.RowLocks;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqAccessTokens implements AccessTokens {

  private final DSLContext dsl;
  private final RowLocks locks;

  JooqAccessTokens(DSLContext dsl, RowLocks locks) {
    this.dsl = dsl;
    this.locks = locks;
  }

  @Override
  public Optional<AccessToken> find(TokenHash token) {
    return dsl.select(USER_ACCOUNT.UUID, ACCESS_TOKEN.USED, USER_ACCOUNT.TOKEN_LIFETIME)
        .from(ACCESS_TOKEN)
        .join(USER_ACCOUNT)
        .on(USER_ACCOUNT.ID.eq(ACCESS_TOKEN.USER_ID))
        .where(ACCESS_TOKEN.HASH.eq(token.hex()))
        .fetchOptional(row ->
            new AccessToken(
                new UserId(row.value1()), row.value2(), UserRows.lifetime(row.value3())));
  }

  @Override
  public boolean hasAny(UserId user) {
    return dsl.fetchExists(ACCESS_TOKEN, ACCESS_TOKEN.USER_ID.eq(Keys.of(user)));
  }

  @Override
  @Transactional
  public void add(TokenHash token, UserId user, Instant issued, int keep) {
    // two sign-ins of one user must not miss each other's token
    long owner =
        locks
            .exclusive(
                dsl.select(USER_ACCOUNT.ID)
                    .from(USER_ACCOUNT)
                    .where(USER_ACCOUNT.UUID.eq(user.value())))
            .fetchSingle(USER_ACCOUNT.ID);
    int added =
        dsl.insertInto(ACCESS_TOKEN)
            .set(ACCESS_TOKEN.HASH, token.hex())
            .set(ACCESS_TOKEN.USER_ID, owner)
            .set(ACCESS_TOKEN.ISSUED, issued)
            .set(ACCESS_TOKEN.USED, issued)
            .onConflict(ACCESS_TOKEN.HASH)
            .doNothing()
            .execute();
    if (added > 0) {
      dropAllBut(keep, owner);
    }
  }

  private void dropAllBut(int lastUsed, long owner) {
    dsl.deleteFrom(ACCESS_TOKEN)
        .where(ACCESS_TOKEN.USER_ID.eq(owner))
        .and(
            ACCESS_TOKEN.HASH.notIn(
                select(ACCESS_TOKEN.HASH)
                    .from(ACCESS_TOKEN)
                    .where(ACCESS_TOKEN.USER_ID.eq(owner))
                    .orderBy(
                        ACCESS_TOKEN.USED.desc(), ACCESS_TOKEN.ISSUED.desc(), ACCESS_TOKEN.HASH)
                    .limit(lastUsed)))
        .execute();
  }

  @Override
  public void use(TokenHash token, Instant at) {
    dsl.update(ACCESS_TOKEN)
        .set(ACCESS_TOKEN.USED, at)
        .where(ACCESS_TOKEN.HASH.eq(token.hex()))
        .and(ACCESS_TOKEN.USED.lt(at))
        .execute();
  }

  @Override
  public void remove(TokenHash token) {
    dsl.deleteFrom(ACCESS_TOKEN).where(ACCESS_TOKEN.HASH.eq(token.hex())).execute();
  }
}

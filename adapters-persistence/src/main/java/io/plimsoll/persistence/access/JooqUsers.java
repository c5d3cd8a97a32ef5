package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.row;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Users;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.schema.tables.records.UserAccountRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqUsers implements Users {

  private final DSLContext dsl;
  private final Upsert upsert;
  private final InstantSource clock;
  private final RoleGrants grants;

  JooqUsers(DSLContext dsl, Upsert upsert, InstantSource clock) {
    this.dsl = dsl;
    this.upsert = upsert;
    this.clock = clock;
    this.grants = new RoleGrants(dsl);
  }

  @Override
  public Optional<User> find(UserId id) {
    return dsl.selectFrom(USER_ACCOUNT)
        .where(USER_ACCOUNT.UUID.eq(id.value()))
        .fetchOptional(JooqUsers::user);
  }

  @Override
  public Map<String, User> byUsername(Set<String> usernames) {
    // H2 would cut a longer name to the width of the column and find another user
    List<String> possible =
        usernames.stream().filter(name -> name.length() <= User.MAX_USERNAME_LENGTH).toList();
    return dsl.selectFrom(USER_ACCOUNT)
        .where(USER_ACCOUNT.USERNAME.in(possible))
        .fetchMap(USER_ACCOUNT.USERNAME, JooqUsers::user);
  }

  @Override
  @Transactional
  public void save(Collection<User> users) {
    upsert.save(
        USER_ACCOUNT.UUID, users, JooqUsers::row, Map.of(USER_ACCOUNT.CREATED, clock.instant()));
  }

  private static Map<Field<?>, @Nullable Object> row(User user) {
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(USER_ACCOUNT.UUID, user.id().value());
    row.put(USER_ACCOUNT.USERNAME, user.username());
    row.put(USER_ACCOUNT.FULL_NAME, user.fullName());
    row.put(USER_ACCOUNT.EMAIL, user.email());
    row.put(USER_ACCOUNT.STAFF, user.staff());
    row.put(USER_ACCOUNT.SUPPORT, user.support());
    row.put(USER_ACCOUNT.ACTIVE, user.active());
    return row;
  }

  @Override
  public Map<Scope, Set<Role>> rolesOf(UserId user, Instant at) {
    return grants.rolesOf(user, at);
  }

  @Override
  @Transactional
  public int grant(Collection<RoleGrant> given) {
    return grants.add(given);
  }

  @Override
  public Optional<String> passwordHash(UserId user) {
    return dsl.select(USER_ACCOUNT.PASSWORD_HASH)
        .from(USER_ACCOUNT)
        .where(USER_ACCOUNT.UUID.eq(user.value()))
        .fetchOptional(USER_ACCOUNT.PASSWORD_HASH);
  }

  @Override
  public void setPasswordHash(UserId user, String hash) {
    dsl.update(USER_ACCOUNT)
        .set(USER_ACCOUNT.PASSWORD_HASH, hash)
        .where(USER_ACCOUNT.UUID.eq(user.value()))
        .execute();
  }

  private static User user(UserAccountRecord row) {
    return new User(
        new UserId(row.getUuid()),
        row.getUsername(),
        row.getFullName(),
        row.getEmail(),
        row.getStaff(),
        row.getSupport(),
        row.getActive());
  }
}

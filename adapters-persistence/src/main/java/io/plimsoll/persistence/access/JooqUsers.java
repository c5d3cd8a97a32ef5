package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Users;
import io.plimsoll.persistence.schema.tables.records.UserAccountRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqUsers implements Users {

  private final DSLContext dsl;
  private final RoleGrants grants;

  JooqUsers(DSLContext dsl) {
    this.dsl = dsl;
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
    dsl.batched(batch -> {
      for (User user : users) {
        batch
            .dsl()
            .insertInto(USER_ACCOUNT)
            .set(USER_ACCOUNT.UUID, user.id().value())
            .set(USER_ACCOUNT.USERNAME, user.username())
            .set(USER_ACCOUNT.FULL_NAME, user.fullName())
            .set(USER_ACCOUNT.EMAIL, user.email())
            .set(USER_ACCOUNT.STAFF, user.staff())
            .set(USER_ACCOUNT.SUPPORT, user.support())
            .set(USER_ACCOUNT.ACTIVE, user.active())
            .onConflict(USER_ACCOUNT.UUID)
            .doUpdate()
            .set(USER_ACCOUNT.USERNAME, excluded(USER_ACCOUNT.USERNAME))
            .set(USER_ACCOUNT.FULL_NAME, excluded(USER_ACCOUNT.FULL_NAME))
            .set(USER_ACCOUNT.EMAIL, excluded(USER_ACCOUNT.EMAIL))
            .set(USER_ACCOUNT.STAFF, excluded(USER_ACCOUNT.STAFF))
            .set(USER_ACCOUNT.SUPPORT, excluded(USER_ACCOUNT.SUPPORT))
            .set(USER_ACCOUNT.ACTIVE, excluded(USER_ACCOUNT.ACTIVE))
            .execute();
      }
    });
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

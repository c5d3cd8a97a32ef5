package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.ACCESS_TOKEN;
import static io.plimsoll.persistence.schema.Tables.AGENT_IDENTITY;
import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.RESOURCE_ORDER;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static java.util.Objects.requireNonNull;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.UserProfile;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.identity.Slug;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.transaction.RowLocks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqUsers implements Users {
  private static final List<TableField<?, Long>> REFERENCES =
      List.of(
          OFFERING_USAGE_POLICY.CREATOR_ID,
          RESOURCE_ORDER.CREATOR_ID,
          RESOURCE_ORDER.CONSUMER_REVIEWER_ID,
          RESOURCE_ORDER.PROVIDER_REVIEWER_ID,
          COMPONENT_USAGE.REPORTER_ID,
          AGENT_IDENTITY.CREATOR_ID);

  private final DSLContext dsl;
  private final RowLocks locks;
  private final Upsert upsert;
  private final UserNames names;
  private final RoleGrants grants;
  private final InstantSource clock;

  JooqUsers(DSLContext dsl, RowLocks locks, Upsert upsert, InstantSource clock) {
    this.dsl = dsl;
    this.locks = locks;
    this.upsert = upsert;
    this.names = new UserNames(dsl);
    this.grants = new RoleGrants(dsl);
    this.clock = clock;
  }

  @Override
  public Optional<User> find(UserId id) {
    return dsl.selectFrom(USER_ACCOUNT)
        .where(USER_ACCOUNT.UUID.eq(id.value()))
        .fetchOptional(UserRows::user);
  }

  @Override
  public Optional<User> lock(UserId id) {
    locks.lock(USER_ACCOUNT.ID, USER_ACCOUNT.UUID, List.of(id.value()));
    return find(id);
  }

  @Override
  public Map<UserId, User> byId(Set<UserId> ids) {
    return dsl.selectFrom(USER_ACCOUNT)
        .where(USER_ACCOUNT.UUID.in(Keys.uuids(ids)))
        .fetchMap(row -> new UserId(row.getUuid()), UserRows::user);
  }

  @Override
  public Map<String, User> byUsername(Set<String> usernames) {
    // H2 would cut a longer name to the width of the column and find another user
    List<String> possible =
        usernames.stream().filter(name -> name.length() <= User.MAX_USERNAME_LENGTH).toList();
    return dsl.selectFrom(USER_ACCOUNT)
        .where(USER_ACCOUNT.USERNAME.in(possible))
        .fetchMap(USER_ACCOUNT.USERNAME, UserRows::user);
  }

  @Override
  @Transactional
  public void save(Collection<User> users) {
    Instant now = clock.instant();
    upsert.save(
        USER_ACCOUNT.UUID,
        users,
        UserRows::row,
        each -> Map.of(USER_ACCOUNT.CREATED, now, USER_ACCOUNT.SLUG, Slug.of(each.username())));
    names.split(users.stream().map(each -> each.id().value()).toList());
  }

  @Override
  public Optional<UserProfile> profileOf(UserId user) {
    return dsl.selectFrom(USER_ACCOUNT)
        .where(USER_ACCOUNT.UUID.eq(user.value()))
        .fetchOptional(UserRows::profile);
  }

  @Override
  public void describe(UserId user, UserProfile profile) {
    UserRows.write(dsl, user, profile);
  }

  @Override
  public boolean isReferredTo(UserId user) {
    return REFERENCES.stream()
        .anyMatch(each -> dsl.fetchExists(requireNonNull(each.getTable()), each.eq(Keys.of(user))));
  }

  @Override
  @Transactional
  public void remove(UserId user) {
    grants.forget(user);
    dsl.deleteFrom(ACCESS_TOKEN).where(ACCESS_TOKEN.USER_ID.eq(Keys.of(user))).execute();
    dsl.deleteFrom(USER_ACCOUNT).where(USER_ACCOUNT.UUID.eq(user.value())).execute();
  }

  @Override
  public Map<UserId, Map<Scope, Set<Role>>> rolesOf(Set<UserId> users, Instant at) {
    return grants.rolesOf(users, at);
  }

  @Override
  public Optional<RoleGrant> findGrant(UserId user, Role role, Scope scope) {
    return grants.find(user, role, scope);
  }

  @Override
  @Transactional
  public int grant(Collection<RoleGrant> given) {
    return grants.add(given);
  }

  @Override
  public void prolong(UUID grant, @Nullable Instant expires) {
    grants.prolong(grant, expires);
  }

  @Override
  public void revoke(UUID grant) {
    grants.revoke(grant);
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
}

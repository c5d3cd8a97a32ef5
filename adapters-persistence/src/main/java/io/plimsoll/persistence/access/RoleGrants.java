package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.ScopeType;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.persistence.finding.HeldRoles;
import io.plimsoll.persistence.identity.Keys;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** The roles that users have been given. */
final class RoleGrants {
  private static final Field<UUID> SCOPE = coalesce(ORGANIZATION.UUID, PROJECT.UUID, OFFERING.UUID);

  private final DSLContext dsl;

  RoleGrants(DSLContext dsl) {
    this.dsl = dsl;
  }

  Map<UserId, Map<Scope, Set<Role>>> rolesOf(Set<UserId> users, Instant at) {
    Map<UserId, Map<Scope, Set<Role>>> roles = new HashMap<>();
    dsl.select(ROLE_GRANT.ROLE, SCOPE, USER_ACCOUNT.UUID)
        .from(ROLE_GRANT)
        .join(USER_ACCOUNT)
        .on(USER_ACCOUNT.ID.eq(ROLE_GRANT.USER_ID))
        .leftJoin(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(ROLE_GRANT.ORGANIZATION_ID))
        .leftJoin(PROJECT)
        .on(PROJECT.ID.eq(ROLE_GRANT.PROJECT_ID))
        .leftJoin(OFFERING)
        .on(OFFERING.ID.eq(ROLE_GRANT.OFFERING_ID))
        .where(USER_ACCOUNT.UUID.in(Keys.uuids(users)))
        .and(HeldRoles.at(at))
        .forEach(held ->
            roles
                .computeIfAbsent(new UserId(held.value3()), user -> new HashMap<>())
                .computeIfAbsent(
                    new Scope(held.value1().scope(), held.value2()),
                    scope -> EnumSet.noneOf(Role.class))
                .add(held.value1()));
    return roles;
  }

  int add(Collection<RoleGrant> grants) {
    Map<ScopeType, Map<Holding, RoleGrant>> first = new EnumMap<>(ScopeType.class);
    for (RoleGrant grant : grants) {
      first
          .computeIfAbsent(grant.scope().type(), type -> new HashMap<>())
          .putIfAbsent(new Holding(grant.user(), grant.role(), grant.scope()), grant);
    }
    return first.entrySet().stream()
        .mapToInt(each -> add(each.getKey(), each.getValue().values()))
        .sum();
  }

  private int add(ScopeType type, Collection<RoleGrant> grants) {
    TableField<?, Long> scope = ScopeColumns.column(type);
    return dsl.insertInto(ROLE_GRANT)
        .columns(
            ROLE_GRANT.USER_ID,
            scope,
            ROLE_GRANT.ROLE,
            ROLE_GRANT.UUID,
            ROLE_GRANT.GRANTED,
            ROLE_GRANT.GRANTER_ID,
            ROLE_GRANT.EXPIRES)
        .valuesOfRows(
            grants.stream()
                .map(grant ->
                    row(
                        Keys.of(grant.user()),
                        ScopeColumns.key(grant.scope()),
                        val(grant.role(), ROLE_GRANT.ROLE),
                        val(grant.id(), ROLE_GRANT.UUID),
                        val(grant.granted(), ROLE_GRANT.GRANTED),
                        Keys.of(grant.granter()),
                        val(grant.expires(), ROLE_GRANT.EXPIRES)))
                .toList())
        .onConflict(ROLE_GRANT.USER_ID, ROLE_GRANT.ROLE, scope)
        .doNothing()
        .execute();
  }

  Optional<RoleGrant> find(UserId user, Role role, Scope scope) {
    return dsl.select(ROLE_GRANT.fields())
        .select(ScopeColumns.GRANTER.UUID)
        .from(ROLE_GRANT)
        .leftJoin(ScopeColumns.GRANTER)
        .on(ScopeColumns.GRANTER.ID.eq(ROLE_GRANT.GRANTER_ID))
        .where(ROLE_GRANT.USER_ID.eq(Keys.of(user)))
        .and(ROLE_GRANT.ROLE.eq(role))
        .and(ScopeColumns.isIn(scope))
        .fetchOptional(row ->
            ScopeColumns.grant(
                row.into(ROLE_GRANT), user.value(), scope, row.get(ScopeColumns.GRANTER.UUID)));
  }

  void prolong(UUID grant, @Nullable Instant expires) {
    dsl.update(ROLE_GRANT)
        .set(ROLE_GRANT.EXPIRES, expires)
        .where(ROLE_GRANT.UUID.eq(grant))
        .execute();
  }

  void revoke(UUID grant) {
    dsl.deleteFrom(ROLE_GRANT).where(ROLE_GRANT.UUID.eq(grant)).execute();
  }

  /** Takes all roles of the user back; those that it gave stay. */
  void forget(UserId user) {
    dsl.deleteFrom(ROLE_GRANT).where(ROLE_GRANT.USER_ID.eq(Keys.of(user))).execute();
    dsl.update(ROLE_GRANT)
        .setNull(ROLE_GRANT.GRANTER_ID)
        .where(ROLE_GRANT.GRANTER_ID.eq(Keys.of(user)))
        .execute();
  }

  /** What a grant gives; it can be held once. */
  private record Holding(UserId user, Role role, Scope scope) {}
}

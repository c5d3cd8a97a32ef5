package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.access.FindRoleHolders.Criterion;
import io.plimsoll.application.access.FindRoleHolders.Order;
import io.plimsoll.application.access.RoleHolderView;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.persistence.finding.HeldRoles;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.RoleGrantRecord;
import io.plimsoll.persistence.schema.tables.records.UserAccountRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.TableField;

/** Those who hold roles in one scope at a moment. */
final class RoleHolders
    extends JooqFinder<RoleGrantRecord, RoleHolderView, UUID, Criterion, Order> {
  private final Scope scope;
  private final Instant moment;

  RoleHolders(DSLContext dsl, Scope scope, Instant moment) {
    super(dsl, ROLE_GRANT.UUID, Function.identity());
    this.scope = scope;
    this.moment = moment;
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return ScopeColumns.isIn(scope).and(HeldRoles.at(moment));
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.HoldsRole(Set<Role> roles) -> ROLE_GRANT.ROLE.in(roles);
      case Criterion.UserIs(UserId user) -> ROLE_GRANT.USER_ID.eq(Keys.of(user));
      case Criterion.UsernameContains(String text) ->
          isOneOf(UserTexts.USERNAME.containsIgnoreCase(text));
      case Criterion.FullNameContains(String text) ->
          isOneOf(USER_ACCOUNT.FULL_NAME.containsIgnoreCase(text));
      case Criterion.AnythingContains(String text) -> isOneOf(UserTexts.contain(text));
      case Criterion.SlugIs(String slug) -> isOneOf(USER_ACCOUNT.SLUG.eq(slug));
    };
  }

  private static Condition isOneOf(Condition users) {
    return ROLE_GRANT.USER_ID.in(select(USER_ACCOUNT.ID).from(USER_ACCOUNT).where(users));
  }

  @Override
  protected Field<?> by(Order order) {
    return switch (order) {
      case GRANTED -> ROLE_GRANT.GRANTED;
      case EXPIRES -> ROLE_GRANT.EXPIRES;
      case ROLE -> ROLE_GRANT.ROLE;
      case USERNAME -> ofUser(USER_ACCOUNT.USERNAME);
      case FULL_NAME -> ofUser(USER_ACCOUNT.FULL_NAME);
      case NATIVE_NAME -> ofUser(USER_ACCOUNT.NATIVE_NAME);
      case EMAIL -> ofUser(USER_ACCOUNT.EMAIL);
    };
  }

  private static Field<String> ofUser(TableField<UserAccountRecord, String> column) {
    return field(select(column).from(USER_ACCOUNT).where(USER_ACCOUNT.ID.eq(ROLE_GRANT.USER_ID)));
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(ROLE_GRANT.GRANTED.asc(), ROLE_GRANT.ID.asc());
  }

  @Override
  protected Map<UUID, RoleHolderView> views(List<UUID> rows, Viewer viewer) {
    return dsl.select(ROLE_GRANT.fields())
        .select(USER_ACCOUNT.fields())
        .select(ScopeColumns.GRANTER.UUID, ScopeColumns.GRANTER.FULL_NAME)
        .from(ROLE_GRANT)
        .join(USER_ACCOUNT)
        .on(USER_ACCOUNT.ID.eq(ROLE_GRANT.USER_ID))
        .leftJoin(ScopeColumns.GRANTER)
        .on(ScopeColumns.GRANTER.ID.eq(ROLE_GRANT.GRANTER_ID))
        .where(ROLE_GRANT.UUID.in(rows))
        .fetchMap(
            ROLE_GRANT.UUID,
            row -> {
              UserAccountRecord user = row.into(USER_ACCOUNT);
              return new RoleHolderView(
                  ScopeColumns.grant(
                      row.into(ROLE_GRANT),
                      user.getUuid(),
                      scope,
                      row.get(ScopeColumns.GRANTER.UUID)),
                  user.getUsername(),
                  user.getFullName(),
                  user.getEmail(),
                  row.get(ScopeColumns.GRANTER.FULL_NAME));
            });
  }
}

package io.plimsoll.persistence.access;

import static io.plimsoll.persistence.schema.Tables.ACCESS_TOKEN;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.access.FindUsers;
import io.plimsoll.application.access.UserView;
import io.plimsoll.application.access.UserView.Permission;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.UserProfile;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.persistence.finding.HeldRoles;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.UserAccountRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqFindUsers
    extends JooqFinder<UserAccountRecord, UserView, UserId, FindUsers.Criterion, FindUsers.Order>
    implements FindUsers {
  private static final Field<Instant> LAST_USE =
      field(
          select(max(ACCESS_TOKEN.USED))
              .from(ACCESS_TOKEN)
              .where(ACCESS_TOKEN.USER_ID.eq(USER_ACCOUNT.ID)));

  private final InstantSource clock;
  private final ShownPermissions permissions;

  JooqFindUsers(DSLContext dsl, InstantSource clock) {
    super(dsl, USER_ACCOUNT.UUID, UserId::value);
    this.clock = clock;
    this.permissions = new ShownPermissions(dsl);
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return viewer.seesEverything()
        ? noCondition()
        : USER_ACCOUNT
            .UUID
            .eq(viewer.user().value())
            .or(
                USER_ACCOUNT
                    .ACTIVE
                    .isTrue()
                    .and(USER_ACCOUNT.ID.in(holders(SharedScopes.grants(viewer)))));
  }

  private Select<Record1<Long>> holders(Condition grants) {
    return select(ROLE_GRANT.USER_ID)
        .from(ROLE_GRANT)
        .where(grants)
        .and(HeldRoles.at(clock.instant()));
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.UsernameIs(String username) -> UserTexts.USERNAME.eq(username);
      case Criterion.EmailContains(String text) -> USER_ACCOUNT.EMAIL.containsIgnoreCase(text);
      case Criterion.FullNameContains(String text) ->
          USER_ACCOUNT.FULL_NAME.containsIgnoreCase(text);
      case Criterion.AnythingContains(String text) -> UserTexts.contain(text);
      case Criterion.IsActive(boolean active) -> toldTo(viewer, USER_ACCOUNT.ACTIVE.eq(active));
      case Criterion.IsStaff(boolean staff) -> toldTo(viewer, USER_ACCOUNT.STAFF.eq(staff));
      case Criterion.IsSupport(boolean support) -> toldTo(viewer, USER_ACCOUNT.SUPPORT.eq(support));
      case Criterion.InOrganization(OrganizationId organization) ->
          USER_ACCOUNT.ID.in(holders(isIn(organization).and(SharedScopes.grants(viewer))));
      case Criterion.InProject(ProjectId project) ->
          USER_ACCOUNT.ID.in(
              holders(ROLE_GRANT.PROJECT_ID.eq(Keys.of(project)).and(SharedScopes.grants(viewer))));
    };
  }

  private static Condition toldTo(Viewer viewer, Condition condition) {
    return viewer.staff() ? condition : noCondition();
  }

  private static Condition isIn(OrganizationId organization) {
    return ROLE_GRANT
        .ORGANIZATION_ID
        .eq(Keys.of(organization))
        .or(
            ROLE_GRANT.PROJECT_ID.in(
                select(PROJECT.ID)
                    .from(PROJECT)
                    .where(PROJECT.ORGANIZATION_ID.eq(Keys.of(organization)))));
  }

  @Override
  protected Field<?> by(Order order) {
    return switch (order) {
      case USERNAME -> USER_ACCOUNT.USERNAME;
      case FULL_NAME -> USER_ACCOUNT.FULL_NAME;
      case FIRST_NAME -> USER_ACCOUNT.FIRST_NAME;
      case LAST_NAME -> USER_ACCOUNT.LAST_NAME;
      case NATIVE_NAME -> USER_ACCOUNT.NATIVE_NAME;
      case EMAIL -> USER_ACCOUNT.EMAIL;
      case PHONE_NUMBER -> USER_ACCOUNT.PHONE_NUMBER;
      case ORGANIZATION -> USER_ACCOUNT.ORGANIZATION;
      case JOB_TITLE -> USER_ACCOUNT.JOB_TITLE;
      case CREATED -> USER_ACCOUNT.CREATED;
    };
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(USER_ACCOUNT.USERNAME.asc());
  }

  @Override
  protected Map<UUID, UserView> views(List<UUID> rows, Viewer viewer) {
    Map<UUID, List<Permission>> held = permissions.of(rows, viewer, clock.instant());
    return dsl.select(USER_ACCOUNT.fields())
        .select(LAST_USE)
        .from(USER_ACCOUNT)
        .where(USER_ACCOUNT.UUID.in(rows))
        .fetchMap(
            USER_ACCOUNT.UUID,
            row -> {
              UserAccountRecord user = row.into(USER_ACCOUNT);
              UserProfile profile = UserRows.profile(user);
              return new UserView(
                  UserRows.user(user),
                  profile,
                  user.getCreated(),
                  expiry(profile, row.get(LAST_USE)),
                  held.getOrDefault(user.getUuid(), List.of()));
            });
  }

  private static @Nullable Instant expiry(UserProfile profile, @Nullable Instant lastUse) {
    return lastUse == null || profile.tokenLifetime() == null
        ? null
        : lastUse.plus(profile.tokenLifetime());
  }
}

package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_MEMBERSHIP;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import io.plimsoll.application.organization.FindOrganizations;
import io.plimsoll.application.organization.OrganizationGroupView;
import io.plimsoll.application.organization.OrganizationView;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.persistence.finding.HeldRoles;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Texts;
import io.plimsoll.persistence.finding.Visibility;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.OrganizationRecord;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class JooqFindOrganizations
    extends JooqFinder<
        OrganizationRecord,
        OrganizationView,
        OrganizationId,
        FindOrganizations.Criterion,
        FindOrganizations.Order>
    implements FindOrganizations {
  private static final Field<String> NAME = Texts.of(ORGANIZATION.NAME);
  private static final Field<String> ABBREVIATION = Texts.of(ORGANIZATION.ABBREVIATION);
  private static final Field<String> KEY = Texts.of(ORGANIZATION.BACKEND_ID);

  private final InstantSource clock;
  private final JooqFindOrganizationGroups groups;

  JooqFindOrganizations(DSLContext dsl, InstantSource clock, JooqFindOrganizationGroups groups) {
    super(dsl, ORGANIZATION.UUID, OrganizationId::value);
    this.clock = clock;
    this.groups = groups;
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return Visibility.ofOrganization(viewer, ORGANIZATION.ID);
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.NameContains(String text) -> NAME.containsIgnoreCase(text);
      case Criterion.NameIs(String name) -> NAME.eq(name);
      case Criterion.AnythingContains(String text) ->
          NAME.containsIgnoreCase(text)
              .or(ORGANIZATION.NATIVE_NAME.containsIgnoreCase(text))
              .or(ABBREVIATION.containsIgnoreCase(text))
              .or(ORGANIZATION.DOMAIN.containsIgnoreCase(text))
              .or(KEY.containsIgnoreCase(text));
      case Criterion.AbbreviationContains(String text) -> ABBREVIATION.containsIgnoreCase(text);
      case Criterion.SlugIs(String slug) -> ORGANIZATION.SLUG.eq(slug);
      case Criterion.BackendIdIs(String key) -> KEY.eq(key);
      case Criterion.IsArchived(boolean archived) -> ORGANIZATION.ARCHIVED.eq(archived);
      case Criterion.IsProvider(boolean provider) ->
          provider ? ORGANIZATION.PROVIDER_SINCE.isNotNull() : ORGANIZATION.PROVIDER_SINCE.isNull();
      case Criterion.InGroups(Set<OrganizationGroupId> chosen) ->
          ORGANIZATION.ID.in(membersOf(ORGANIZATION_GROUP.UUID.in(Keys.uuids(chosen))));
      case Criterion.GroupNameContains(String text) ->
          ORGANIZATION.ID.in(membersOf(Texts.of(ORGANIZATION_GROUP.NAME).containsIgnoreCase(text)));
      case Criterion.HasUser(UserId user) ->
          HeldRoles.inOrganization(user, ORGANIZATION.ID, clock.instant());
      case Criterion.IsOwn(boolean own) ->
          own ? isOwnedBy(viewer.user()) : not(isOwnedBy(viewer.user()));
    };
  }

  private static Select<Record1<Long>> membersOf(Condition groups) {
    return select(ORGANIZATION_MEMBERSHIP.ORGANIZATION_ID)
        .from(ORGANIZATION_MEMBERSHIP)
        .join(ORGANIZATION_GROUP)
        .on(ORGANIZATION_GROUP.ID.eq(ORGANIZATION_MEMBERSHIP.GROUP_ID))
        .where(groups);
  }

  private Condition isOwnedBy(UserId user) {
    return ORGANIZATION.ID.in(
        select(ROLE_GRANT.ORGANIZATION_ID)
            .from(ROLE_GRANT)
            .where(ROLE_GRANT.USER_ID.eq(Keys.of(user)))
            .and(ROLE_GRANT.ROLE.eq(Role.CUSTOMER_OWNER))
            .and(HeldRoles.at(clock.instant())));
  }

  @Override
  protected Field<?> by(Order order) {
    return switch (order) {
      case NAME -> ORGANIZATION.NAME;
      case NATIVE_NAME -> ORGANIZATION.NATIVE_NAME;
      case ABBREVIATION -> ORGANIZATION.ABBREVIATION;
      case CREATED -> ORGANIZATION.CREATED;
      case ACCOUNTING_START -> ORGANIZATION.ACCOUNTING_START;
      case AGREEMENT_NUMBER -> ORGANIZATION.AGREEMENT_NUMBER;
      case CONTACT_DETAILS -> ORGANIZATION.CONTACT_DETAILS;
      case REGISTRATION_CODE -> ORGANIZATION.REGISTRATION_CODE;
    };
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(ORGANIZATION.NAME.asc(), ORGANIZATION.ID.asc());
  }

  @Override
  protected Map<UUID, OrganizationView> views(List<UUID> rows, Viewer viewer) {
    Map<UUID, Counts> counts = countsOf(rows);
    Map<OrganizationRecord, List<UUID>> found = new HashMap<>();
    OrganizationRows.read(
        dsl, ORGANIZATION.UUID.in(rows), (row, memberships) -> found.put(row, memberships));
    Set<UUID> used = new HashSet<>();
    found.values().forEach(used::addAll);
    Map<UUID, OrganizationGroupView> shown = groups.views(List.copyOf(used), viewer);
    Map<UUID, OrganizationView> views = new HashMap<>();
    found.forEach((row, memberships) ->
        views.put(
            row.getUuid(),
            new OrganizationView(
                OrganizationRows.organization(row, memberships),
                OrganizationRows.profile(row),
                row.getCreated(),
                memberships.stream().flatMap(each -> Stream.ofNullable(shown.get(each))).toList(),
                requireNonNull(counts.get(row.getUuid())).projects(),
                requireNonNull(counts.get(row.getUuid())).users(),
                row.getProviderSince() != null)));
    return views;
  }

  private Map<UUID, Counts> countsOf(List<UUID> rows) {
    Field<Integer> projects =
        field(
            selectCount()
                .from(PROJECT)
                .where(PROJECT.ORGANIZATION_ID.eq(ORGANIZATION.ID))
                .and(not(PROJECT.REMOVED)));
    Map<UUID, Integer> users = usersOf(rows);
    return dsl.select(ORGANIZATION.UUID, projects)
        .from(ORGANIZATION)
        .where(ORGANIZATION.UUID.in(rows))
        .fetchMap(
            ORGANIZATION.UUID,
            row -> new Counts(row.value2(), users.getOrDefault(row.value1(), 0)));
  }

  /** How many users hold a role in each organization, or in one of its projects. */
  private Map<UUID, Integer> usersOf(List<UUID> rows) {
    Condition held = ORGANIZATION.UUID.in(rows).and(HeldRoles.at(clock.instant()));
    // two halves, each of which an index serves; a user is once in their union
    Table<Record2<UUID, Long>> holders =
        select(ORGANIZATION.UUID, ROLE_GRANT.USER_ID)
            .from(ORGANIZATION)
            .join(ROLE_GRANT)
            .on(ROLE_GRANT.ORGANIZATION_ID.eq(ORGANIZATION.ID))
            .where(held)
            .union(
                select(ORGANIZATION.UUID, ROLE_GRANT.USER_ID)
                    .from(ORGANIZATION)
                    .join(PROJECT)
                    .on(PROJECT.ORGANIZATION_ID.eq(ORGANIZATION.ID))
                    .join(ROLE_GRANT)
                    .on(ROLE_GRANT.PROJECT_ID.eq(PROJECT.ID))
                    .where(held))
            .asTable("holders");
    Field<UUID> organization = requireNonNull(holders.field(ORGANIZATION.UUID));
    return dsl.select(organization, DSL.count())
        .from(holders)
        .groupBy(organization)
        .fetchMap(organization, DSL.count());
  }

  private record Counts(long projects, long users) {}
}

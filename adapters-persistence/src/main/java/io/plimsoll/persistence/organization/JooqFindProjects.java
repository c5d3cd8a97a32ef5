package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import io.plimsoll.application.organization.FindProjects;
import io.plimsoll.application.organization.ProjectView;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.persistence.finding.HeldRoles;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Texts;
import io.plimsoll.persistence.finding.Visibility;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.OrganizationRecord;
import io.plimsoll.persistence.schema.tables.records.ProjectRecord;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

@Component
class JooqFindProjects
    extends JooqFinder<
        ProjectRecord, ProjectView, ProjectId, FindProjects.Criterion, FindProjects.Order>
    implements FindProjects {
  private static final Field<String> NAME = Texts.of(PROJECT.NAME);
  private static final Field<String> KEY = Texts.of(PROJECT.BACKEND_ID);
  private static final Field<Integer> RESOURCES =
      field(
          selectCount()
              .from(RESOURCE)
              .where(RESOURCE.PROJECT_ID.eq(PROJECT.ID))
              .and(RESOURCE.STATE.ne(ResourceState.TERMINATED)));

  private final InstantSource clock;

  JooqFindProjects(DSLContext dsl, InstantSource clock) {
    super(dsl, PROJECT.UUID, ProjectId::value);
    this.clock = clock;
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return Visibility.asConsumer(viewer, PROJECT.ID);
  }

  @Override
  protected Condition present(Viewer viewer) {
    return visible(viewer).and(PROJECT.REMOVED.isFalse());
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.NameContains(String text) -> NAME.containsIgnoreCase(text);
      case Criterion.NameIs(String name) -> NAME.eq(name);
      case Criterion.AnythingContains(String text) ->
          NAME.containsIgnoreCase(text)
              .or(PROJECT.SLUG.containsIgnoreCase(text))
              .or(PROJECT.DESCRIPTION.containsIgnoreCase(text))
              .or(KEY.containsIgnoreCase(text));
      case Criterion.SlugIs(String slug) -> PROJECT.SLUG.eq(slug);
      case Criterion.BackendIdIs(String key) -> KEY.eq(key);
      case Criterion.InOrganizations(Set<OrganizationId> organizations) ->
          PROJECT.ORGANIZATION_ID.in(
              select(ORGANIZATION.ID)
                  .from(ORGANIZATION)
                  .where(ORGANIZATION.UUID.in(Keys.uuids(organizations))));
      case Criterion.HasUser(UserId user) -> HeldRoles.inProject(user, PROJECT.ID, clock.instant());
      case Criterion.RemovalIs(boolean removed) -> PROJECT.REMOVED.eq(removed);
      case Criterion.MayBeRemoved(boolean may) -> may ? noCondition() : PROJECT.REMOVED.isFalse();
    };
  }

  @Override
  protected Field<?> by(Order order) {
    return switch (order) {
      // none has a cost
      case COST -> PROJECT.ID;
      case NAME -> PROJECT.NAME;
      case CREATED -> PROJECT.CREATED;
      case START -> PROJECT.START_DATE;
      case END -> PROJECT.END_DATE;
      case ORGANIZATION_NAME -> ofOrganization(ORGANIZATION.NAME);
      case ORGANIZATION_NATIVE_NAME -> ofOrganization(ORGANIZATION.NATIVE_NAME);
      case ORGANIZATION_ABBREVIATION -> ofOrganization(ORGANIZATION.ABBREVIATION);
    };
  }

  private static <T> Field<T> ofOrganization(TableField<OrganizationRecord, T> column) {
    return field(
        select(column).from(ORGANIZATION).where(ORGANIZATION.ID.eq(PROJECT.ORGANIZATION_ID)));
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(PROJECT.NAME.asc(), PROJECT.ID.asc());
  }

  @Override
  protected Map<UUID, ProjectView> views(List<UUID> rows, Viewer viewer) {
    return dsl.select(PROJECT.fields())
        .select(ORGANIZATION.fields())
        .select(RESOURCES)
        .from(PROJECT)
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(PROJECT.ORGANIZATION_ID))
        .where(PROJECT.UUID.in(rows))
        .fetchMap(
            PROJECT.UUID,
            row -> view(row.into(PROJECT), row.into(ORGANIZATION), row.get(RESOURCES)));
  }

  private static ProjectView view(
      ProjectRecord row, OrganizationRecord organization, long resources) {
    return new ProjectView(
        JooqProjects.project(row, organization.getUuid()),
        JooqProjects.profile(row),
        row.getCreated(),
        row.getRemoved(),
        organization.getName().value(),
        organization.getSlug(),
        organization.getAbbreviation(),
        organization.getNativeName(),
        resources);
  }
}

package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.ROLE_GRANT;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.not;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.identity.Slug;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.ProjectProfile;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import io.plimsoll.persistence.schema.tables.records.ProjectRecord;
import io.plimsoll.persistence.transaction.RowLocks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqProjects implements Projects {
  private final DSLContext dsl;
  private final Upsert upsert;
  private final InstantSource clock;
  private final RowLocks locks;

  JooqProjects(DSLContext dsl, Upsert upsert, InstantSource clock, RowLocks locks) {
    this.dsl = dsl;
    this.locks = locks;
    this.upsert = upsert;
    this.clock = clock;
  }

  @Override
  public Map<ProjectId, Project> byId(Set<ProjectId> ids) {
    return projects(isOneOf(ids)).stream().collect(toMap(Project::id, each -> each));
  }

  @Override
  public Map<ProjectId, Project> present(Set<ProjectId> ids) {
    return projects(isOneOf(ids).and(not(PROJECT.REMOVED))).stream()
        .collect(toMap(Project::id, each -> each));
  }

  @Override
  public Map<BackendId, Project> byBackendId(Set<BackendId> keys) {
    return projects(PROJECT.BACKEND_ID.in(keys)).stream()
        .collect(toMap(each -> requireNonNull(each.backendId()), each -> each));
  }

  private static Condition isOneOf(Set<ProjectId> ids) {
    return PROJECT.UUID.in(Keys.uuids(ids));
  }

  private List<Project> projects(Condition which) {
    return dsl.select(PROJECT.fields())
        .select(ORGANIZATION.UUID)
        .from(PROJECT)
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(PROJECT.ORGANIZATION_ID))
        .where(which)
        .fetch(row -> project(row.into(PROJECT), row.get(ORGANIZATION.UUID)));
  }

  static Project project(ProjectRecord row, UUID organization) {
    return new Project(
        new ProjectId(row.getUuid()),
        row.getBackendId(),
        row.getName(),
        new OrganizationId(organization));
  }

  @Override
  public void save(Collection<Project> projects) {
    Instant now = clock.instant();
    upsert.save(
        PROJECT.UUID,
        projects,
        JooqProjects::row,
        each -> Map.of(PROJECT.CREATED, now, PROJECT.SLUG, Slug.of(each.name().value())));
  }

  private static Map<Field<?>, @Nullable Object> row(Project project) {
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(PROJECT.UUID, project.id().value());
    row.put(PROJECT.BACKEND_ID, project.backendId());
    row.put(PROJECT.NAME, project.name());
    row.put(PROJECT.ORGANIZATION_ID, Keys.of(project.organization()));
    return row;
  }

  @Override
  public void rename(ProjectId project, @Nullable BackendId key, Name name) {
    dsl.update(PROJECT)
        .set(PROJECT.BACKEND_ID, key)
        .set(PROJECT.NAME, name)
        .where(PROJECT.UUID.eq(project.value()))
        .execute();
  }

  @Override
  public Optional<ProjectProfile> profileOf(ProjectId project) {
    return dsl.selectFrom(PROJECT)
        .where(PROJECT.UUID.eq(project.value()))
        .fetchOptional(JooqProjects::profile);
  }

  static ProjectProfile profile(ProjectRecord row) {
    return new ProjectProfile(
        row.getSlug(),
        row.getDescription(),
        row.getKind(),
        row.getStartDate(),
        row.getEndDate(),
        row.getGraceDays());
  }

  @Override
  public void describe(ProjectId project, ProjectProfile profile) {
    dsl.update(PROJECT)
        .set(PROJECT.SLUG, profile.slug())
        .set(PROJECT.DESCRIPTION, profile.description())
        .set(PROJECT.KIND, profile.kind())
        .set(PROJECT.START_DATE, profile.start())
        .set(PROJECT.END_DATE, profile.end())
        .set(PROJECT.GRACE_DAYS, profile.graceDays())
        .where(PROJECT.UUID.eq(project.value()))
        .execute();
  }

  @Override
  public void lock(ProjectId project) {
    locks.lock(PROJECT.ID, PROJECT.UUID, List.of(project.value()));
  }

  @Override
  public boolean hasResources(ProjectId project) {
    return dsl.fetchExists(
        RESOURCE,
        RESOURCE.PROJECT_ID.eq(Keys.of(project)).and(RESOURCE.STATE.ne(ResourceState.TERMINATED)));
  }

  @Override
  @Transactional
  public void remove(ProjectId project) {
    dsl.deleteFrom(ROLE_GRANT).where(ROLE_GRANT.PROJECT_ID.eq(Keys.of(project))).execute();
    dsl.update(PROJECT)
        .set(PROJECT.REMOVED, true)
        .where(PROJECT.UUID.eq(project.value()))
        .execute();
  }
}

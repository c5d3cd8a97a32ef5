package io.plimsoll.persistence.organization;

import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.identity.Upsert;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JooqProjects implements Projects {

  private final DSLContext dsl;
  private final Upsert upsert;
  private final InstantSource clock;

  JooqProjects(DSLContext dsl, Upsert upsert, InstantSource clock) {
    this.dsl = dsl;
    this.upsert = upsert;
    this.clock = clock;
  }

  @Override
  public Map<ProjectId, Project> byId(Set<ProjectId> ids) {
    return projects(PROJECT.UUID.in(ids.stream().map(ProjectId::value).toList()))
        .fetchMap(row -> new ProjectId(row.value1()), JooqProjects::project);
  }

  @Override
  public Map<BackendId, Project> byBackendId(Set<BackendId> keys) {
    return projects(PROJECT.BACKEND_ID.in(keys))
        .fetchMap(PROJECT.BACKEND_ID, JooqProjects::project);
  }

  @Override
  @Transactional
  public void save(Collection<Project> projects) {
    upsert.save(
        PROJECT.UUID, projects, JooqProjects::row, Map.of(PROJECT.CREATED, clock.instant()));
  }

  private static Map<Field<?>, @Nullable Object> row(Project project) {
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(PROJECT.UUID, project.id().value());
    row.put(PROJECT.BACKEND_ID, project.backendId());
    row.put(PROJECT.NAME, project.name());
    row.put(PROJECT.ORGANIZATION_ID, Keys.of(project.organization()));
    return row;
  }

  private ResultQuery<Record4<UUID, BackendId, Name, UUID>> projects(Condition which) {
    return dsl.select(PROJECT.UUID, PROJECT.BACKEND_ID, PROJECT.NAME, ORGANIZATION.UUID)
        .from(PROJECT)
        .join(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(PROJECT.ORGANIZATION_ID))
        .where(which);
  }

  private static Project project(Record4<UUID, BackendId, Name, UUID> row) {
    return new Project(
        new ProjectId(row.value1()), row.value2(), row.value3(), new OrganizationId(row.value4()));
  }
}

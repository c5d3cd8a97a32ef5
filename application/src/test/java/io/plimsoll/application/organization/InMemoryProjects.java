package io.plimsoll.application.organization;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.Projects;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Projects in a map. */
public final class InMemoryProjects implements Projects {
  private final MarketplaceState state;

  public InMemoryProjects(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Map<ProjectId, Project> byId(Set<ProjectId> ids) {
    Map<ProjectId, Project> found = new LinkedHashMap<>(state.projects);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public Map<BackendId, Project> byBackendId(Set<BackendId> keys) {
    Map<BackendId, Project> found = new LinkedHashMap<>();
    for (Project project : state.projects.values()) {
      BackendId key = project.backendId();
      if (key != null && keys.contains(key)) {
        found.put(key, project);
      }
    }
    return found;
  }

  @Override
  public void save(Collection<Project> projects) {
    projects.forEach(project -> state.projects.put(project.id(), project));
  }
}

package io.plimsoll.application.organization;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.identity.Slug;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.ProjectProfile;
import io.plimsoll.domain.organization.Projects;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Projects in a map. */
public final class InMemoryProjects implements Projects {
  private final MarketplaceState state;

  public InMemoryProjects(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Map<ProjectId, Project> byId(Set<ProjectId> ids) {
    return MarketplaceState.chosen(state.projects, ids);
  }

  @Override
  public Map<ProjectId, Project> present(Set<ProjectId> ids) {
    Map<ProjectId, Project> found = byId(ids);
    found.keySet().removeAll(state.removedProjects.keySet());
    return found;
  }

  @Override
  public Map<BackendId, Project> byBackendId(Set<BackendId> keys) {
    return MarketplaceState.chosen(state.projects, Project::backendId, keys);
  }

  @Override
  public void save(Collection<Project> projects) {
    for (Project project : projects) {
      state.projects.put(project.id(), project);
      state.projectProfiles.putIfAbsent(
          project.id(), ProjectProfile.of(Slug.of(project.name().value())));
    }
  }

  @Override
  public void rename(ProjectId project, @Nullable BackendId key, Name name) {
    state.projects.computeIfPresent(
        project, (id, stored) -> new Project(id, key, name, stored.organization()));
  }

  @Override
  public Optional<ProjectProfile> profileOf(ProjectId project) {
    return Optional.ofNullable(state.projectProfiles.get(project));
  }

  @Override
  public void describe(ProjectId project, ProjectProfile profile) {
    state.projectProfiles.put(project, profile);
  }

  @Override
  public void lock(ProjectId project) {
    // nobody else is there
  }

  @Override
  public boolean hasResources(ProjectId project) {
    return state.resources.values().stream()
        .filter(resource -> resource.project().equals(project))
        .anyMatch(resource -> resource.state() != ResourceState.TERMINATED);
  }

  @Override
  public void remove(ProjectId project) {
    state.removedProjects.put(project, true);
    state.grants.values().removeIf(grant -> grant.scope().equals(Scope.of(project)));
  }
}

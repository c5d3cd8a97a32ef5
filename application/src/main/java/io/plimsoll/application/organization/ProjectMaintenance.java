package io.plimsoll.application.organization;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Change;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.Projects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

final class ProjectMaintenance implements MaintainProjects {
  private final Projects projects;
  private final VisibleScopes scopes;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;

  ProjectMaintenance(
      Projects projects, VisibleScopes scopes, UnitOfWork unitOfWork, Supplier<UUID> ids) {
    this.projects = projects;
    this.scopes = scopes;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
  }

  @Override
  public Outcome<ProjectId, Refusal> maintain(
      Viewer viewer, Change<ProjectId, ProjectDraft> change) {
    return unitOfWork.complete(() ->
        switch (change) {
          case Change.Add(var draft) -> add(viewer, draft.apply(new ProjectId(ids.get())));
          case Change.Amend(var id, var amendment) ->
              onProject(
                  viewer,
                  id,
                  Permission.UPDATE_PROJECT,
                  owner -> available(owner, () -> amend(id, amendment)));
          case Change.Remove(var id) ->
              onProject(viewer, id, Permission.DELETE_PROJECT, owner -> remove(id));
        });
  }

  private Outcome<ProjectId, Refusal> onProject(
      Viewer viewer,
      ProjectId id,
      Permission permission,
      Function<Organization, Outcome<ProjectId, Refusal>> work) {
    return Outcome.ofWork(
        scopes.ownerOf(Scope.of(id), viewer),
        owner -> viewer.may(permission, Scope.of(id), Scope.of(owner.id())),
        work);
  }

  private Outcome<ProjectId, Refusal> add(Viewer viewer, ProjectDraft draft) {
    Scope organization = Scope.of(draft.project().organization());
    Optional<Organization> owner = scopes.ownerOf(organization, viewer);
    if (owner.isEmpty()) {
      return Outcome.refused(Refusal.UNKNOWN_ORGANIZATION);
    }
    if (!viewer.may(Permission.CREATE_PROJECT, organization)) {
      return Outcome.forbidden();
    }
    return available(owner.get(), () -> save(draft));
  }

  private static Outcome<ProjectId, Refusal> available(
      Organization organization, Supplier<Outcome<ProjectId, Refusal>> work) {
    return switch (organization.standing()) {
      case AVAILABLE -> work.get();
      case BLOCKED -> Outcome.refused(Refusal.ORGANIZATION_IS_BLOCKED);
      case ARCHIVED -> Outcome.refused(Refusal.ORGANIZATION_IS_ARCHIVED);
    };
  }

  private Outcome<ProjectId, Refusal> save(ProjectDraft draft) {
    Project project = draft.project();
    return store(draft, () -> projects.save(List.of(project)));
  }

  private Outcome<ProjectId, Refusal> amend(ProjectId id, UnaryOperator<ProjectDraft> amendment) {
    projects.lock(id);
    ProjectDraft draft = amendment.apply(draftOf(id));
    Project project = draft.project();
    return store(draft, () -> projects.rename(project.id(), project.backendId(), project.name()));
  }

  private Outcome<ProjectId, Refusal> store(ProjectDraft draft, Runnable save) {
    ProjectId id = draft.project().id();
    BackendId key = draft.project().backendId();
    Project holder = key == null ? null : projects.byBackendId(Set.of(key)).get(key);
    if (holder != null && !holder.id().equals(id)) {
      return Outcome.refused(Refusal.BACKEND_ID_IS_TAKEN);
    }
    save.run();
    projects.describe(id, draft.profile());
    return Outcome.done(id);
  }

  private Outcome<ProjectId, Refusal> remove(ProjectId id) {
    projects.lock(id);
    if (projects.hasResources(id)) {
      return Outcome.refused(Refusal.HAS_RESOURCES);
    }
    projects.remove(id);
    return Outcome.done(id);
  }

  private ProjectDraft draftOf(ProjectId id) {
    return new ProjectDraft(
        Optional.ofNullable(projects.byId(Set.of(id)).get(id)).orElseThrow(),
        projects.profileOf(id).orElseThrow());
  }
}

package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.FindProjects;
import io.plimsoll.application.organization.MaintainProjects;
import io.plimsoll.application.organization.MaintainProjects.Command;
import io.plimsoll.application.organization.MaintainProjects.Refusal;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Paging;
import io.plimsoll.rest.query.SparseFields;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "Project")
@RequestMapping("/api/projects")
@SparseFields
final class ProjectEndpoint {
  private final FindProjects projects;
  private final MaintainProjects maintain;
  private final ProjectBodies bodies;

  ProjectEndpoint(FindProjects projects, MaintainProjects maintain, ProjectBodies bodies) {
    this.projects = projects;
    this.maintain = maintain;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<ProjectBody>> list(
      Viewer viewer, ProjectFilters filters, Paging paging, Links links) {
    return paging.show(viewer, filters, projects, view -> bodies.body(view, links));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ProjectBody add(Viewer viewer, Body<ProjectForm> body, Links links) {
    return maintained(viewer, new Command.Add(id -> body.whole().added(id)), links);
  }

  @GetMapping("/{uuid}")
  ProjectBody retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return show(viewer, new ProjectId(uuid), links);
  }

  @PutMapping("/{uuid}")
  ProjectBody replace(Viewer viewer, @PathVariable UUID uuid, Body<ProjectForm> body, Links links) {
    return maintained(
        viewer,
        new Command.Amend(new ProjectId(uuid), present -> body.whole().changed(present)),
        links);
  }

  @PatchMapping("/{uuid}")
  ProjectBody change(Viewer viewer, @PathVariable UUID uuid, Body<ProjectForm> body, Links links) {
    return maintained(
        viewer,
        new Command.Amend(new ProjectId(uuid), present -> body.partial().changed(present)),
        links);
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID uuid) {
    maintained(viewer, new Command.Remove(new ProjectId(uuid)));
  }

  private ProjectBody maintained(Viewer viewer, Command command, Links links) {
    return show(viewer, maintained(viewer, command), links);
  }

  private ProjectId maintained(Viewer viewer, Command command) {
    return Outcomes.value(maintain.maintain(viewer, command), ProjectEndpoint::refusal);
  }

  private ProjectBody show(Viewer viewer, ProjectId id, Links links) {
    return bodies.body(projects.find(viewer, id).orElseThrow(RefusedException::missing), links);
  }

  private static RefusedException refusal(Refusal why) {
    return switch (why) {
      case UNKNOWN_ORGANIZATION -> RefusedException.field("customer", Hyperlink.NOT_FOUND);
      case ORGANIZATION_IS_BLOCKED ->
          RefusedException.onSave("Blocked organization is not available.");
      case ORGANIZATION_IS_ARCHIVED ->
          RefusedException.onSave("Archived organization is not available.");
      case BACKEND_ID_IS_TAKEN ->
          RefusedException.field("backend_id", "Project with this backend ID already exists.");
      case HAS_RESOURCES ->
          RefusedException.conflict("Cannot delete project with existing resources");
    };
  }
}

package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.FindProjects;
import io.plimsoll.application.organization.MaintainProjects;
import io.plimsoll.application.organization.MaintainProjects.Refusal;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.registry.Maintained;
import io.plimsoll.rest.registry.RegistryEndpoint;
import io.plimsoll.rest.registry.Shown;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "Project")
@RequestMapping("/api/projects")
@SparseFields
final class ProjectEndpoint extends RegistryEndpoint<ProjectFilters, ProjectForm, ProjectBody> {

  ProjectEndpoint(FindProjects projects, MaintainProjects maintain, ProjectBodies bodies) {
    super(
        Shown.by(projects, ProjectId::new, (view, viewer, links) -> bodies.body(view, links)),
        Maintained.by(maintain, ProjectId::new, ProjectEndpoint::refusal));
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

package io.plimsoll.rest.access;

import io.plimsoll.application.access.FindRoleHolders;
import io.plimsoll.application.access.ManageRoles;
import io.plimsoll.domain.access.ScopeType;
import io.plimsoll.rest.Endpoint;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "Project")
@RequestMapping("/api/projects/{uuid}")
final class ProjectRolesEndpoint extends RolesEndpoint {

  ProjectRolesEndpoint(ManageRoles manage, FindRoleHolders holders) {
    super(ScopeType.PROJECT, manage, holders);
  }
}

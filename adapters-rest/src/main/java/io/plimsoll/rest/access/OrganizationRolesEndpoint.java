package io.plimsoll.rest.access;

import io.plimsoll.application.access.FindRoleHolders;
import io.plimsoll.application.access.ManageRoles;
import io.plimsoll.domain.access.ScopeType;
import io.plimsoll.rest.Endpoint;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "Customer")
@RequestMapping("/api/customers/{uuid}")
final class OrganizationRolesEndpoint extends RolesEndpoint {

  OrganizationRolesEndpoint(ManageRoles manage, FindRoleHolders holders) {
    super(ScopeType.ORGANIZATION, manage, holders);
  }
}

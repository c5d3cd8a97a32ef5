package io.plimsoll.rest.access;

import io.plimsoll.application.access.FindRoleHolders;
import io.plimsoll.application.access.ManageRoles;
import io.plimsoll.domain.access.ScopeType;
import io.plimsoll.rest.Endpoint;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "Offering")
@RequestMapping("/api/marketplace-provider-offerings/{uuid}")
final class OfferingRolesEndpoint extends RolesEndpoint {

  OfferingRolesEndpoint(ManageRoles manage, FindRoleHolders holders) {
    super(ScopeType.OFFERING, manage, holders);
  }
}

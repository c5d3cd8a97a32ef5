package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.FindOrganizationGroups;
import io.plimsoll.application.organization.MaintainOrganizationGroups;
import io.plimsoll.application.organization.MaintainOrganizationGroups.Refusal;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.registry.Maintained;
import io.plimsoll.rest.registry.RegistryEndpoint;
import io.plimsoll.rest.registry.Shown;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "OrganizationGroup")
@RequestMapping("/api/organization-groups")
@SparseFields
final class OrganizationGroupEndpoint
    extends RegistryEndpoint<
        OrganizationGroupFilters, OrganizationGroupForm, OrganizationGroupBody> {

  OrganizationGroupEndpoint(
      FindOrganizationGroups groups,
      MaintainOrganizationGroups maintain,
      OrganizationGroupBodies bodies) {
    super(
        Shown.by(
            groups, OrganizationGroupId::new, (view, viewer, links) -> bodies.body(view, links)),
        Maintained.by(maintain, OrganizationGroupId::new, OrganizationGroupEndpoint::refusal));
  }

  private static RefusedException refusal(Refusal why) {
    return switch (why) {
      case NAME_IS_TAKEN ->
          RefusedException.field("name", "Organization group with this name already exists.");
      case UNKNOWN_PARENT -> RefusedException.field("parent", Hyperlink.NOT_FOUND);
      case PARENT_IS_WITHIN -> RefusedException.field("parent", "A group is never within itself.");
      case IS_REFERRED_TO ->
          RefusedException.conflict(
              "Cannot delete organization group with existing policies or groups");
    };
  }
}

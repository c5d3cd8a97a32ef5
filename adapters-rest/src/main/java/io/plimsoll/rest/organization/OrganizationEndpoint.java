package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.FindOrganizations;
import io.plimsoll.application.organization.MaintainOrganizations;
import io.plimsoll.application.organization.RegroupOrganization;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.registry.Maintained;
import io.plimsoll.rest.registry.RegistryEndpoint;
import io.plimsoll.rest.registry.Shown;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "Customer")
@RequestMapping("/api/customers")
@SparseFields
final class OrganizationEndpoint
    extends RegistryEndpoint<OrganizationFilters, OrganizationForm, OrganizationBody> {
  private final RegroupOrganization regroup;

  OrganizationEndpoint(
      FindOrganizations organizations,
      MaintainOrganizations maintain,
      RegroupOrganization regroup,
      OrganizationBodies bodies) {
    super(
        Shown.by(
            organizations, OrganizationId::new, (view, viewer, links) -> bodies.body(view, links)),
        Maintained.by(maintain, OrganizationId::new, OrganizationEndpoint::refusal));
    this.regroup = regroup;
  }

  @PostMapping("/{uuid}/update_organization_groups")
  void regroup(Viewer viewer, @PathVariable UUID uuid, Body<RegroupForm> body) {
    Outcomes.value(
        regroup.regroup(viewer, new OrganizationId(uuid), () -> body.whole().groups()),
        OrganizationEndpoint::refusal);
  }

  private static RefusedException refusal(MaintainOrganizations.Refusal why) {
    return switch (why) {
      case BACKEND_ID_IS_TAKEN ->
          RefusedException.field("backend_id", "Organization with this backend ID already exists.");
      case IS_BLOCKED -> RefusedException.onSave("Blocked organization is not available.");
      case IS_ARCHIVED -> RefusedException.onSave("Archived organization is not available.");
      case HAS_PROJECTS ->
          RefusedException.conflict("Cannot delete organization with existing projects");
      case HAS_OFFERINGS ->
          RefusedException.conflict("Cannot delete organization with existing offerings");
    };
  }

  private static RefusedException refusal(RegroupOrganization.Refusal why) {
    return switch (why) {
      case UNKNOWN_GROUP -> RefusedException.field("organization_groups", Hyperlink.NOT_FOUND);
    };
  }
}

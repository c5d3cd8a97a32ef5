package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.FindOrganizations;
import io.plimsoll.application.organization.MaintainOrganizations;
import io.plimsoll.application.organization.MaintainOrganizations.Command;
import io.plimsoll.application.organization.MaintainOrganizations.Refusal;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationId;
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

@Endpoint(kind = "Customer")
@RequestMapping("/api/customers")
@SparseFields
final class OrganizationEndpoint {
  private final FindOrganizations organizations;
  private final MaintainOrganizations maintain;
  private final OrganizationBodies bodies;

  OrganizationEndpoint(
      FindOrganizations organizations, MaintainOrganizations maintain, OrganizationBodies bodies) {
    this.organizations = organizations;
    this.maintain = maintain;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<OrganizationBody>> list(
      Viewer viewer, OrganizationFilters filters, Paging paging, Links links) {
    return paging.show(viewer, filters, organizations, view -> bodies.body(view, links));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  OrganizationBody add(Viewer viewer, Body<OrganizationForm> body, Links links) {
    return maintained(viewer, new Command.Add(id -> body.whole().added(id)), links);
  }

  @GetMapping("/{uuid}")
  OrganizationBody retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return show(viewer, new OrganizationId(uuid), links);
  }

  @PutMapping("/{uuid}")
  OrganizationBody replace(
      Viewer viewer, @PathVariable UUID uuid, Body<OrganizationForm> body, Links links) {
    return maintained(
        viewer,
        new Command.Amend(new OrganizationId(uuid), present -> body.whole().changed(present)),
        links);
  }

  @PatchMapping("/{uuid}")
  OrganizationBody change(
      Viewer viewer, @PathVariable UUID uuid, Body<OrganizationForm> body, Links links) {
    return maintained(
        viewer,
        new Command.Amend(new OrganizationId(uuid), present -> body.partial().changed(present)),
        links);
  }

  @PostMapping("/{uuid}/update_organization_groups")
  void regroup(Viewer viewer, @PathVariable UUID uuid, Body<RegroupForm> body) {
    maintained(viewer, new Command.Regroup(new OrganizationId(uuid), () -> body.whole().groups()));
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID uuid) {
    maintained(viewer, new Command.Remove(new OrganizationId(uuid)));
  }

  private OrganizationBody maintained(Viewer viewer, Command command, Links links) {
    return show(viewer, maintained(viewer, command), links);
  }

  private OrganizationId maintained(Viewer viewer, Command command) {
    return Outcomes.value(maintain.maintain(viewer, command), OrganizationEndpoint::refusal);
  }

  private OrganizationBody show(Viewer viewer, OrganizationId id, Links links) {
    return bodies.body(
        organizations.find(viewer, id).orElseThrow(RefusedException::missing), links);
  }

  private static RefusedException refusal(Refusal why) {
    return switch (why) {
      case BACKEND_ID_IS_TAKEN ->
          RefusedException.field("backend_id", "Organization with this backend ID already exists.");
      case IS_BLOCKED -> RefusedException.onSave("Blocked organization is not available.");
      case IS_ARCHIVED -> RefusedException.onSave("Archived organization is not available.");
      case UNKNOWN_GROUP -> RefusedException.field("organization_groups", Hyperlink.NOT_FOUND);
      case HAS_PROJECTS ->
          RefusedException.conflict("Cannot delete organization with existing projects");
      case HAS_OFFERINGS ->
          RefusedException.conflict("Cannot delete organization with existing offerings");
    };
  }
}

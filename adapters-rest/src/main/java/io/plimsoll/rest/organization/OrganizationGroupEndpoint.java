package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.FindOrganizationGroups;
import io.plimsoll.application.organization.MaintainOrganizationGroups;
import io.plimsoll.application.organization.MaintainOrganizationGroups.Command;
import io.plimsoll.application.organization.MaintainOrganizationGroups.Refusal;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationGroupId;
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

@Endpoint(kind = "OrganizationGroup")
@RequestMapping("/api/organization-groups")
@SparseFields
final class OrganizationGroupEndpoint {
  private final FindOrganizationGroups groups;
  private final MaintainOrganizationGroups maintain;
  private final OrganizationGroupBodies bodies;

  OrganizationGroupEndpoint(
      FindOrganizationGroups groups,
      MaintainOrganizationGroups maintain,
      OrganizationGroupBodies bodies) {
    this.groups = groups;
    this.maintain = maintain;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<OrganizationGroupBody>> list(
      Viewer viewer, OrganizationGroupFilters filters, Paging paging, Links links) {
    return paging.show(viewer, filters, groups, view -> bodies.body(view, links));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  OrganizationGroupBody add(Viewer viewer, Body<OrganizationGroupForm> body, Links links) {
    return maintained(viewer, new Command.Add(id -> body.whole().added(id)), links);
  }

  @GetMapping("/{uuid}")
  OrganizationGroupBody retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return show(viewer, new OrganizationGroupId(uuid), links);
  }

  @PutMapping("/{uuid}")
  OrganizationGroupBody replace(
      Viewer viewer, @PathVariable UUID uuid, Body<OrganizationGroupForm> body, Links links) {
    return maintained(
        viewer,
        new Command.Amend(new OrganizationGroupId(uuid), present -> body.whole().changed(present)),
        links);
  }

  @PatchMapping("/{uuid}")
  OrganizationGroupBody change(
      Viewer viewer, @PathVariable UUID uuid, Body<OrganizationGroupForm> body, Links links) {
    return maintained(
        viewer,
        new Command.Amend(
            new OrganizationGroupId(uuid), present -> body.partial().changed(present)),
        links);
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID uuid) {
    maintained(viewer, new Command.Remove(new OrganizationGroupId(uuid)));
  }

  private OrganizationGroupBody maintained(Viewer viewer, Command command, Links links) {
    return show(viewer, maintained(viewer, command), links);
  }

  private OrganizationGroupId maintained(Viewer viewer, Command command) {
    return Outcomes.value(maintain.maintain(viewer, command), OrganizationGroupEndpoint::refusal);
  }

  private OrganizationGroupBody show(Viewer viewer, OrganizationGroupId id, Links links) {
    return bodies.body(groups.find(viewer, id).orElseThrow(RefusedException::missing), links);
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

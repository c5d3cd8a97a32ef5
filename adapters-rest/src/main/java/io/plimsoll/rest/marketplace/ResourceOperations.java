package io.plimsoll.rest.marketplace;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.marketplace.BlockedByPolicy;
import io.plimsoll.application.marketplace.MaintainOrders;
import io.plimsoll.application.marketplace.MaintainResources;
import io.plimsoll.application.marketplace.MaintainResources.Change;
import io.plimsoll.application.marketplace.MaintainResources.Command;
import io.plimsoll.application.marketplace.MaintainResources.Refusal;
import io.plimsoll.application.marketplace.ResourceCriterion;
import io.plimsoll.application.marketplace.ResourceSide;
import io.plimsoll.application.marketplace.ResourceSorting;
import io.plimsoll.application.marketplace.ResourceView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Paging;
import io.plimsoll.rest.registry.ReadEndpoint;
import io.plimsoll.rest.registry.Shown;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** What both sides can do with the resources that they see. */
abstract class ResourceOperations extends ReadEndpoint<ResourceFilters, ResourceBody> {
  private final ResourceSide side;
  private final Finder<ResourceView, ResourceId, ResourceCriterion, ResourceSorting> resources;
  private final MaintainResources maintain;
  private final MaintainOrders maintainOrders;
  private final ResourceSurroundings surroundings;
  private final ResourceBodies bodies;

  ResourceOperations(
      ResourceSide side,
      Finder<ResourceView, ResourceId, ResourceCriterion, ResourceSorting> resources,
      MaintainResources maintain,
      MaintainOrders maintainOrders,
      ResourceSurroundings surroundings,
      ResourceBodies bodies) {
    super(
        Shown.by(
            resources,
            ResourceId::new,
            (view, viewer, links) -> bodies.body(view, viewer, side, links)));
    this.side = side;
    this.resources = resources;
    this.maintain = maintain;
    this.maintainOrders = maintainOrders;
    this.surroundings = surroundings;
    this.bodies = bodies;
  }

  @PutMapping("/{uuid}")
  ResourceBody replace(
      Viewer viewer, @PathVariable UUID uuid, Body<ResourceForm> body, Links links) {
    change(viewer, uuid, new Change.Amend(present -> body.whole().changed(present)));
    return retrieve(viewer, uuid, links);
  }

  @PatchMapping("/{uuid}")
  ResourceBody amend(Viewer viewer, @PathVariable UUID uuid, Body<ResourceForm> body, Links links) {
    change(viewer, uuid, new Change.Amend(present -> body.partial().changed(present)));
    return retrieve(viewer, uuid, links);
  }

  @PostMapping("/{uuid}/set_paused")
  StatusBody setPaused(Viewer viewer, @PathVariable UUID uuid, Body<ResourceFlagForm.Paused> body) {
    return flag(viewer, uuid, body);
  }

  @PostMapping("/{uuid}/set_downscaled")
  StatusBody setDownscaled(
      Viewer viewer, @PathVariable UUID uuid, Body<ResourceFlagForm.Downscaled> body) {
    return flag(viewer, uuid, body);
  }

  @PostMapping("/{uuid}/set_restrict_member_access")
  StatusBody setRestrictMemberAccess(
      Viewer viewer, @PathVariable UUID uuid, Body<ResourceFlagForm.RestrictMemberAccess> body) {
    return flag(viewer, uuid, body);
  }

  private StatusBody flag(Viewer viewer, UUID uuid, Body<? extends ResourceFlagForm> body) {
    return change(
        viewer, uuid, new Change.Flag(() -> body.whole()::changed), "Resource has been updated.");
  }

  @PostMapping("/{uuid}/terminate")
  PlacedOrderBody terminate(Viewer viewer, @PathVariable UUID uuid, Body<TerminationForm> body) {
    MaintainOrders.Command command =
        new MaintainOrders.Command.Terminate(
            new ResourceId(uuid), side, () -> body.whole().attributes());
    return new PlacedOrderBody(
        Outcomes.value(maintainOrders.maintain(viewer, command), OrderRefusal::exception).value());
  }

  @GetMapping("/{uuid}/plan_periods")
  ResponseEntity<List<PlanPeriodBody>> planPeriods(Viewer viewer, @PathVariable UUID uuid) {
    ResourceId resource = seen(viewer, uuid);
    return Paging.showAll(
        surroundings.planPeriods().of(resource).stream().map(bodies::body).toList());
  }

  @GetMapping("/{uuid}/team")
  ResponseEntity<List<TeamMemberBody>> team(Viewer viewer, @PathVariable UUID uuid, Links links) {
    ResourceId resource = seen(viewer, uuid);
    return Paging.showAll(
        surroundings.teams().of(resource).stream()
            .map(member -> bodies.body(member, links))
            .toList());
  }

  final StatusBody change(Viewer viewer, UUID uuid, Change change, String status) {
    change(viewer, uuid, change);
    return new StatusBody(status);
  }

  final void change(Viewer viewer, UUID uuid, Change change) {
    Outcomes.value(
        maintain.maintain(viewer, new Command(new ResourceId(uuid), side, change)),
        ResourceOperations::refusal);
  }

  private ResourceId seen(Viewer viewer, UUID uuid) {
    return resources
        .find(viewer, new ResourceId(uuid))
        .map(view -> view.purchase().resource().id())
        .orElseThrow(RefusedException::missing);
  }

  private static RefusedException refusal(Refusal why) {
    return switch (why) {
      case Refusal.BackendIdIsTaken() ->
          RefusedException.field("backend_id", "Resource with this backend id already exists.");
      case Refusal.WrongLimits(var fault) -> LimitFaults.exception(fault);
      case Refusal.WrongState(var valid) -> OrderRefusal.wrongState(valid);
      case BlockedByPolicy block -> PolicyBlock.exception(block);
    };
  }
}

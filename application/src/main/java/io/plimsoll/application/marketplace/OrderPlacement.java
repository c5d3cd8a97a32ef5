package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal.Fault;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.identity.Slug;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.OrderRemarks;
import io.plimsoll.domain.marketplace.OrderRequest;
import io.plimsoll.domain.marketplace.OrderType;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceDescription;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.Project;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes orders for new resources. */
final class OrderPlacement {
  private final Resources resources;
  private final PolicyBlocks blocks;
  private final OrderCheck check;
  private final OrderStart start;
  private final Supplier<UUID> ids;

  OrderPlacement(
      Resources resources,
      PolicyBlocks blocks,
      OrderCheck check,
      OrderStart start,
      Supplier<UUID> ids) {
    this.resources = resources;
    this.blocks = blocks;
    this.check = check;
    this.start = start;
    this.ids = ids;
  }

  Outcome<OrderId, Refusal> place(Viewer viewer, OrderDraft draft) {
    Optional<Project> project = check.visibleProject(viewer, draft.project());
    if (project.isEmpty()) {
      return Outcome.refused(Fault.UNKNOWN_PROJECT);
    }
    Scope[] consumers = {Scope.of(project.get().id()), Scope.of(project.get().organization())};
    if (!viewer.may(Permission.CREATE_ORDER, consumers)) {
      return Outcome.forbidden();
    }
    return check
        .visibleOffering(viewer, draft.offering())
        .map(offering -> placeAllowed(viewer, draft, offering, project.get()))
        .orElseGet(() -> Outcome.refused(Fault.UNKNOWN_OFFERING));
  }

  private Outcome<OrderId, Refusal> placeAllowed(
      Viewer viewer, OrderDraft draft, Offering offering, Project project) {
    Optional<Refusal> why =
        check.faultOf(draft, offering, project).or(() -> obstacleOf(offering, project));
    if (why.isPresent()) {
      return Outcome.refused(why.get());
    }
    Name name = draft.wish().name() == null ? offering.name() : draft.wish().name();
    OrderRequest request = requestOf(draft, name);
    Resource resource = store(draft, name, request);
    return start.start(viewer, new Purchase(resource, offering, project), request);
  }

  /**
   * Until the order is stored, neither the organization nor the offering's policies nor the project
   * change.
   */
  private Optional<Refusal> obstacleOf(Offering offering, Project project) {
    Optional<BlockedByPolicy> block = blocks.ofNew(offering, project);
    if (!check.holds(project)) {
      return Optional.of(Fault.UNKNOWN_PROJECT);
    }
    return start.obstacleOf(project.organization()).or(() -> block);
  }

  private static OrderRequest requestOf(OrderDraft draft, Name name) {
    PlanId plan = draft.plan() == null ? null : draft.plan().plan();
    OrderRemarks said = draft.remarks();
    OrderRemarks remarks = said.slug().isEmpty() ? said.under(Slug.of(name.value())) : said;
    return new OrderRequest(OrderType.CREATE, plan, draft.attributes(), draft.limits(), remarks);
  }

  private Resource store(OrderDraft draft, Name name, OrderRequest request) {
    Resource resource =
        new Resource(
            new ResourceId(ids.get()),
            null,
            name,
            draft.offering(),
            draft.project(),
            ResourceState.CREATING);
    resources.save(List.of(resource));
    OrderDraft.Wish wish = draft.wish();
    ResourceDescription description =
        new ResourceDescription(request.remarks().slug(), wish.description(), wish.end());
    resources.describe(resource.id(), ResourceProfile.ordered(description, request));
    return resource;
  }
}

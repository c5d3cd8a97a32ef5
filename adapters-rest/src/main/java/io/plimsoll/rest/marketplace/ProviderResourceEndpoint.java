package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindProviderResources;
import io.plimsoll.application.marketplace.MaintainOrders;
import io.plimsoll.application.marketplace.MaintainResources;
import io.plimsoll.application.marketplace.MaintainResources.Change;
import io.plimsoll.application.marketplace.ResourceSide;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.query.SparseFields;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Resources for those who sell them. */
@Endpoint(kind = "Resource")
@RequestMapping("/api/marketplace-provider-resources")
@SparseFields
final class ProviderResourceEndpoint extends ResourceOperations {

  ProviderResourceEndpoint(
      FindProviderResources resources,
      MaintainResources maintain,
      MaintainOrders maintainOrders,
      ResourceSurroundings surroundings,
      ResourceBodies bodies) {
    super(ResourceSide.PROVIDER, resources, maintain, maintainOrders, surroundings, bodies);
  }

  @PostMapping("/{uuid}/set_backend_id")
  StatusBody setBackendId(Viewer viewer, @PathVariable UUID uuid, Body<BackendIdForm> body) {
    return change(
        viewer,
        uuid,
        new Change.SetBackendId(() -> body.whole().backendId()),
        "Resource backend_id has been changed.");
  }

  @PostMapping("/{uuid}/set_limits")
  StatusBody setLimits(Viewer viewer, @PathVariable UUID uuid, Body<ResourceLimitsForm> body) {
    return change(
        viewer,
        uuid,
        new Change.SetLimits(() -> body.whole().limits()),
        "Resource limits have been changed.");
  }

  @PostMapping("/{uuid}/set_backend_metadata")
  StatusBody setBackendMetadata(
      Viewer viewer, @PathVariable UUID uuid, Body<BackendMetadataForm> body) {
    return change(
        viewer,
        uuid,
        new Change.SetBackendMetadata(() -> body.whole().metadata()),
        "Resource backend_metadata has been changed.");
  }

  @PostMapping("/{uuid}/refresh_last_sync")
  void refreshLastSync(Viewer viewer, @PathVariable UUID uuid) {
    change(viewer, uuid, new Change.RefreshLastSync());
  }

  @PostMapping("/{uuid}/set_as_ok")
  void setAsOk(Viewer viewer, @PathVariable UUID uuid) {
    change(viewer, uuid, new Change.SetOk());
  }

  @PostMapping("/{uuid}/set_as_erred")
  void setAsErred(Viewer viewer, @PathVariable UUID uuid, Body<FailureForm> body) {
    change(viewer, uuid, new Change.SetErred(() -> body.whole().errorMessage()));
  }

  @PostMapping("/{uuid}/set_state_ok")
  StatusBody setStateOk(Viewer viewer, @PathVariable UUID uuid) {
    return change(viewer, uuid, new Change.Recover(), "Resource state has been set to OK.");
  }
}

package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.ResourceFlags;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.Projects;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Changes resources without an order. */
public interface MaintainResources {

  /** Tells the identity of the resource that was changed. */
  Outcome<ResourceId, Refusal> maintain(Viewer viewer, Command command);

  /**
   * Maintains resources over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static MaintainResources using(
      Resources resources,
      Offerings offerings,
      OfferingComponents components,
      Projects projects,
      EventLog events,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    return new ResourceMaintenance(
        resources,
        new Purchases(resources, offerings, projects),
        new LimitCheck(components),
        new PurchaseEvents(events, ids),
        unitOfWork,
        clock);
  }

  /**
   * What to do to which resource.
   *
   * @param side from which the viewer looks at it
   */
  record Command(ResourceId resource, ResourceSide side, Change change) {}

  /** What to do; what is to be new is asked for once it is clear that the viewer may say it. */
  sealed interface Change {

    /** By those who look after the resource on the viewer's side. */
    record Amend(UnaryOperator<ResourceDraft> change) implements Change {}

    /** By staff. */
    record Flag(Supplier<UnaryOperator<ResourceFlags>> change) implements Change {}

    /** By its provider, as is all that follows. */
    record SetBackendId(Supplier<Optional<BackendId>> key) implements Change {}

    /** The bounds that orders have to keep to hold for nobody else. */
    record SetLimits(Supplier<Map<ComponentType, Long>> limits) implements Change {}

    /**
     * @param metadata a JSON object
     */
    record SetBackendMetadata(Supplier<String> metadata) implements Change {}

    record RefreshLastSync() implements Change {}

    record SetOk() implements Change {}

    /** Like {@link SetOk}, but only for a resource that is erred. */
    record Recover() implements Change {}

    record SetErred(Supplier<String> why) implements Change {}
  }

  /** Why it can't be done. */
  sealed interface Refusal {

    /** Another resource has this key. */
    record BackendIdIsTaken() implements Refusal {}

    record WrongLimits(LimitFault fault) implements Refusal {}

    record WrongState(List<ResourceState> valid) implements Refusal {}
  }
}

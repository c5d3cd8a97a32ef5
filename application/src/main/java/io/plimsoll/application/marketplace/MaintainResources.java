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
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.UsageLedger;
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
      UsageLedger ledger,
      OfferingUsagePolicies policies,
      EventLog events,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    PurchaseEvents told = new PurchaseEvents(events, ids);
    return new ResourceMaintenance(
        resources,
        new Purchases(resources, offerings, projects),
        ledger,
        new LimitCheck(components),
        told,
        new PolicyBlocks(policies, told, unitOfWork, clock),
        clock);
  }

  /**
   * What to do to which resource.
   *
   * @param side from which the viewer looks at it
   */
  record Command(ResourceId resource, ResourceSide side, Change change) {

    /** Whether it makes something else of what was bought, which policies can block (rule 10). */
    boolean modifies() {
      return switch (change) {
        case Change.Amend amend -> side == ResourceSide.CONSUMER;
        case Change.SetLimits limits -> true;
        case Change other -> false;
      };
    }
  }

  /** What to do; what is to be new is asked for once it is clear that the viewer may say it. */
  sealed interface Change {

    /** By those who look after the resource on the viewer's side. */
    record Amend(UnaryOperator<ResourceDraft> change) implements Change {}

    /**
     * By staff, who set and lift what they hold a resource with themselves. It stays held as long
     * as a fired policy wants the same.
     */
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
  sealed interface Refusal
      permits Refusal.BackendIdIsTaken, Refusal.WrongLimits, Refusal.WrongState, BlockedByPolicy {

    /** Another resource has this key. */
    record BackendIdIsTaken() implements Refusal {}

    record WrongLimits(LimitFault fault) implements Refusal {}

    record WrongState(List<ResourceState> valid) implements Refusal {}
  }
}

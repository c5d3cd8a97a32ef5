package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceFlags;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.marketplace.Resources;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

final class ResourceMaintenance implements MaintainResources {
  private static final Set<ResourceState> ERRED = EnumSet.of(ResourceState.ERRED);
  private static final Set<ResourceState> LIVE =
      EnumSet.complementOf(EnumSet.of(ResourceState.TERMINATED));

  private final Resources resources;
  private final Purchases purchases;
  private final LimitCheck limitCheck;
  private final PurchaseEvents events;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  ResourceMaintenance(
      Resources resources,
      Purchases purchases,
      LimitCheck limitCheck,
      PurchaseEvents events,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.resources = resources;
    this.purchases = purchases;
    this.limitCheck = limitCheck;
    this.events = events;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public Outcome<ResourceId, Refusal> maintain(Viewer viewer, Command command) {
    return unitOfWork.complete(() -> {
      Optional<Purchase> seen =
          purchases
              .find(command.resource())
              .filter(purchase -> purchase.isSeenBy(viewer, command.side()));
      if (seen.isEmpty()) {
        return Outcome.notFound();
      }
      if (!isAllowed(viewer, seen.get(), command)) {
        return Outcome.forbidden();
      }
      Function<Purchase, Optional<Refusal>> work = workOf(command.change());
      return work.apply(purchases.lock(command.resource()).orElseThrow())
          .map(Outcome::<ResourceId, Refusal>refused)
          .orElseGet(() -> Outcome.done(command.resource()));
    });
  }

  private static boolean isAllowed(Viewer viewer, Purchase purchase, Command command) {
    return switch (command.change()) {
      case Change.Flag flag -> viewer.staff();
      case Change.Amend amend when command.side() == ResourceSide.CONSUMER ->
          purchase.lets(viewer, Permission.UPDATE_RESOURCE, ResourceSide.CONSUMER);
      case Change other ->
          purchase.lets(viewer, Permission.MANAGE_RESOURCE_AS_PROVIDER, ResourceSide.PROVIDER);
    };
  }

  /** Reads what is to be new, and says what is to be done once the resource is locked. */
  private Function<Purchase, Optional<Refusal>> workOf(Change change) {
    return switch (change) {
      case Change.Amend(var draft) -> amend(draft);
      case Change.Flag(var flags) -> flag(flags.get());
      case Change.SetBackendId(var key) -> setBackendId(key.get().orElse(null));
      case Change.SetLimits(var limits) -> setLimits(limits.get());
      case Change.SetBackendMetadata(var metadata) -> {
        String text = metadata.get();
        yield describe(present -> present.withBackendMetadata(text));
      }
      case Change.RefreshLastSync() -> describe(present -> present.syncedAt(clock.instant()));
      case Change.SetOk() -> become(ResourceState.OK, LIVE, "");
      case Change.Recover() -> become(ResourceState.OK, ERRED, "");
      case Change.SetErred(var why) -> become(ResourceState.ERRED, LIVE, why.get());
    };
  }

  private ResourceProfile profileOf(Resource resource) {
    return resources.profileOf(resource.id()).orElseThrow();
  }

  private ResourceDraft draftOf(Resource resource) {
    ResourceProfile profile = profileOf(resource);
    return new ResourceDraft(resource.name(), profile.description(), profile.end());
  }

  private Function<Purchase, Optional<Refusal>> describe(UnaryOperator<ResourceProfile> change) {
    return purchase -> {
      Resource resource = purchase.resource();
      resources.describe(resource.id(), change.apply(profileOf(resource)));
      return Optional.empty();
    };
  }

  private Function<Purchase, Optional<Refusal>> amend(UnaryOperator<ResourceDraft> change) {
    return purchase -> {
      ResourceDraft draft = change.apply(draftOf(purchase.resource()));
      resources.save(List.of(purchase.resource().named(draft.name())));
      return describe(present -> present.described(draft.description(), draft.end()))
          .apply(purchase);
    };
  }

  private Function<Purchase, Optional<Refusal>> flag(UnaryOperator<ResourceFlags> change) {
    return purchase -> {
      ResourceProfile profile = profileOf(purchase.resource());
      ResourceFlags before = profile.flags();
      ResourceFlags after = change.apply(before);
      resources.describe(purchase.resource().id(), profile.flagged(after));
      if (before.paused() != after.paused()) {
        tell(
            purchase,
            EventType.MARKETPLACE_RESOURCE_PAUSED,
            after.paused() ? "Resource %s has been paused." : "Resource %s is no longer paused.");
      }
      if (before.downscaled() != after.downscaled()) {
        tell(
            purchase,
            EventType.MARKETPLACE_RESOURCE_DOWNSCALED,
            after.downscaled()
                ? "Resource %s has been downscaled."
                : "Resource %s is no longer downscaled.");
      }
      return Optional.empty();
    };
  }

  private Function<Purchase, Optional<Refusal>> setBackendId(@Nullable BackendId key) {
    return purchase -> {
      Resource resource = purchase.resource();
      Resource namesake = key == null ? null : resources.byBackendId(Set.of(key)).get(key);
      if (namesake != null && !namesake.id().equals(resource.id())) {
        return Optional.of(new Refusal.BackendIdIsTaken());
      }
      resources.save(List.of(resource.knownAs(key)));
      return Optional.empty();
    };
  }

  private Function<Purchase, Optional<Refusal>> setLimits(Map<ComponentType, Long> limits) {
    return purchase -> {
      Optional<Refusal> fault =
          limitCheck.faultOf(limits, purchase.offering().id()).map(Refusal.WrongLimits::new);
      if (fault.isPresent()) {
        return fault;
      }
      tell(
          purchase,
          EventType.MARKETPLACE_RESOURCE_UPDATE_LIMITS_SUCCEEDED,
          "Limits of resource %s have been changed.");
      return describe(present -> present.limitedTo(limits)).apply(purchase);
    };
  }

  private Function<Purchase, Optional<Refusal>> become(
      ResourceState next, Set<ResourceState> valid, String why) {
    return purchase -> {
      if (!valid.contains(purchase.resource().state())) {
        return Optional.of(new Refusal.WrongState(List.copyOf(valid)));
      }
      resources.save(List.of(purchase.resource().become(next)));
      return describe(present -> present.failing(why)).apply(purchase);
    };
  }

  private void tell(Purchase purchase, EventType type, String message) {
    events.tellChanged(
        purchase, type, message.formatted(purchase.resource().name()), clock.instant());
  }
}

package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceBackend;
import io.plimsoll.domain.marketplace.ResourceFlags;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final UsageLedger ledger;
  private final LimitCheck limitCheck;
  private final PurchaseEvents events;
  private final PolicyBlocks blocks;
  private final InstantSource clock;

  ResourceMaintenance(
      Resources resources,
      Purchases purchases,
      UsageLedger ledger,
      LimitCheck limitCheck,
      PurchaseEvents events,
      PolicyBlocks blocks,
      InstantSource clock) {
    this.resources = resources;
    this.purchases = purchases;
    this.ledger = ledger;
    this.limitCheck = limitCheck;
    this.events = events;
    this.blocks = blocks;
    this.clock = clock;
  }

  @Override
  public Outcome<ResourceId, Refusal> maintain(Viewer viewer, Command command) {
    return blocks.complete(() ->
        Outcome.ofWork(
            purchases
                .find(command.resource())
                .filter(seen -> seen.isSeenBy(viewer, command.side())),
            seen -> isAllowed(viewer, seen, command),
            seen -> change(command, workOf(command))));
  }

  private Outcome<ResourceId, Refusal> change(
      Command command, Function<Purchase, Optional<Refusal>> work) {
    return work.apply(lock(command))
        .map(Outcome::<ResourceId, Refusal>refused)
        .orElseGet(() -> Outcome.done(command.resource()));
  }

  private Purchase lock(Command command) {
    if (command.modifies()) {
      // the order in which usage reports lock resources and policies
      ledger.lock(Set.of(command.resource()));
    }
    return purchases.lock(command.resource()).orElseThrow();
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
  private Function<Purchase, Optional<Refusal>> workOf(Command command) {
    return switch (command.change()) {
      case Change.Amend(var draft) -> amend(draft, command);
      case Change.Flag(var flags) -> flag(flags.get());
      case Change.SetBackendId(var key) -> setBackendId(key.get().orElse(null));
      case Change.SetLimits(var limits) -> setLimits(limits.get(), command);
      case Change.SetBackendMetadata(var metadata) -> {
        String text = metadata.get();
        yield note(present -> present.withMetadata(text));
      }
      case Change.RefreshLastSync() -> note(present -> present.syncedAt(clock.instant()));
      case Change.SetOk() -> become(ResourceState.OK, LIVE, "");
      case Change.Recover() -> become(ResourceState.OK, ERRED, "");
      case Change.SetErred(var why) -> become(ResourceState.ERRED, LIVE, why.get());
    };
  }

  private Optional<Refusal> blockOf(Command command, Purchase purchase) {
    return command.modifies() ? blocks.ofChangesTo(purchase).map(why -> why) : Optional.empty();
  }

  private ResourceProfile profileOf(Resource resource) {
    return resources.profileOf(resource.id()).orElseThrow();
  }

  private Function<Purchase, Optional<Refusal>> note(UnaryOperator<ResourceBackend> change) {
    return purchase -> {
      ResourceProfile profile = profileOf(purchase.resource());
      resources.describe(
          purchase.resource().id(), profile.providedBy(change.apply(profile.backend())));
      return Optional.empty();
    };
  }

  private Function<Purchase, Optional<Refusal>> amend(
      UnaryOperator<ResourceDraft> change, Command command) {
    return purchase -> {
      Resource resource = purchase.resource();
      ResourceProfile profile = profileOf(resource);
      ResourceDraft present = new ResourceDraft(resource.name(), profile.description());
      ResourceDraft next = change.apply(present);
      Optional<Refusal> block =
          next.equals(present) ? Optional.empty() : blockOf(command, purchase);
      if (block.isPresent()) {
        return block;
      }
      resources.save(List.of(resource.named(next.name())));
      resources.describe(resource.id(), profile.describedBy(next.description()));
      if (next.readsOtherwiseThan(present)) {
        tellUpdated(purchase);
      }
      if (next.endsOtherwiseThan(present)) {
        tell(
            purchase,
            EventType.MARKETPLACE_RESOURCE_UPDATE_END_DATE_SUCCEEDED,
            "The end of resource %s has been changed.");
      }
      return Optional.empty();
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
            after.paused()
                ? "Resource %s has been paused by staff."
                : "Resource %s is no longer paused by staff.");
      }
      if (before.downscaled() != after.downscaled()) {
        tell(
            purchase,
            EventType.MARKETPLACE_RESOURCE_DOWNSCALED,
            after.downscaled()
                ? "Resource %s has been downscaled by staff."
                : "Resource %s is no longer downscaled by staff.");
      }
      if (before.restrictsMembers() != after.restrictsMembers()) {
        tellUpdated(purchase);
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
      if (!Objects.equals(key, resource.backendId())) {
        tellUpdated(purchase);
      }
      return Optional.empty();
    };
  }

  private Function<Purchase, Optional<Refusal>> setLimits(
      Map<ComponentType, Long> limits, Command command) {
    return purchase -> {
      ResourceProfile profile = profileOf(purchase.resource());
      boolean same = limits.equals(profile.terms().limits());
      Optional<Refusal> fault =
          limitCheck
              .faultOfGiven(limits, purchase.offering().id())
              .<Refusal>map(Refusal.WrongLimits::new)
              .or(() -> same ? Optional.empty() : blockOf(command, purchase));
      if (fault.isPresent()) {
        return fault;
      }
      resources.describe(
          purchase.resource().id(), profile.onTerms(profile.terms().limitedTo(limits)));
      if (!same) {
        tell(
            purchase,
            EventType.MARKETPLACE_RESOURCE_UPDATE_LIMITS_SUCCEEDED,
            "Limits of resource %s have been changed.");
      }
      return Optional.empty();
    };
  }

  private Function<Purchase, Optional<Refusal>> become(
      ResourceState next, Set<ResourceState> valid, String why) {
    return purchase -> {
      Resource resource = purchase.resource();
      if (!valid.contains(resource.state())) {
        return Optional.of(new Refusal.WrongState(List.copyOf(valid)));
      }
      resources.save(List.of(resource.become(next)));
      if (next == ResourceState.ERRED) {
        tell(
            purchase,
            EventType.MARKETPLACE_RESOURCE_ERRED_ON_BACKEND,
            "Resource %s is erred in the provider's system.");
      } else if (next != resource.state()) {
        tellUpdated(purchase);
      }
      return note(present -> present.failing(why)).apply(purchase);
    };
  }

  private void tellUpdated(Purchase purchase) {
    tell(
        purchase, EventType.MARKETPLACE_RESOURCE_UPDATE_SUCCEEDED, "Resource %s has been updated.");
  }

  private void tell(Purchase purchase, EventType type, String pattern) {
    events.tellChanged(purchase, type, pattern, clock.instant());
  }
}

package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.Changes.each;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

final class LoadComponents implements LoadFeed<ComponentEntry> {
  private final OfferingComponents components;
  private final Offerings offerings;
  private final Supplier<UUID> ids;
  private final UnitOfWork unitOfWork;

  LoadComponents(
      OfferingComponents components,
      Offerings offerings,
      Supplier<UUID> ids,
      UnitOfWork unitOfWork) {
    this.components = components;
    this.offerings = offerings;
    this.ids = ids;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Outcome load(List<ComponentEntry> entries) {
    return unitOfWork.complete(() -> store(entries));
  }

  private Outcome store(List<ComponentEntry> entries) {
    Map<BackendId, Offering> known = offerings.byBackendId(each(entries, ComponentEntry::offering));
    Changes<ComponentEntry, Key, OfferingComponent> changes =
        Changes.of(
            entries,
            entry -> new Key(entry.offering(), entry.type()),
            stored(known),
            (entry, present) -> draft(entry, present, known.get(entry.offering())));
    changes.save(components::save);
    return changes.outcome();
  }

  private Map<Key, OfferingComponent> stored(Map<BackendId, Offering> known) {
    var byOffering = components.of(each(known.values(), Offering::id));
    Map<Key, OfferingComponent> stored = new HashMap<>();
    known.forEach((key, offering) ->
        byOffering
            .getOrDefault(offering.id(), Map.of())
            .forEach((type, component) -> stored.put(new Key(key, type), component)));
    return stored;
  }

  private Draft<OfferingComponent> draft(
      ComponentEntry entry, Optional<OfferingComponent> present, @Nullable Offering offering) {
    if (offering == null) {
      return new Faults().unknown("offering", entry.offering()).refuse();
    }
    return new Draft.Wanted<>(
        new OfferingComponent(
            present.map(OfferingComponent::id).orElseGet(() -> new ComponentId(ids.get())),
            offering.id(),
            entry.type(),
            entry.name(),
            entry.measuredUnit(),
            entry.billingType()));
  }

  private record Key(BackendId offering, ComponentType type) {}
}

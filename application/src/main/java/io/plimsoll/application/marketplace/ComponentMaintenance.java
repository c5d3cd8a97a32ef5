package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.marketplace.MaintainOfferings.ComponentChange;
import io.plimsoll.application.marketplace.MaintainOfferings.Reason;
import io.plimsoll.application.marketplace.MaintainOfferings.Refusal;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Maintains the components of offerings that the viewer may change. */
final class ComponentMaintenance {
  private final OfferingComponents components;
  private final Supplier<UUID> ids;

  ComponentMaintenance(OfferingComponents components, Supplier<UUID> ids) {
    this.components = components;
    this.ids = ids;
  }

  /** Whether two of them have the same type. */
  static boolean collide(Collection<ComponentDraft> drafts) {
    return drafts.stream().map(ComponentDraft::type).distinct().count() < drafts.size();
  }

  /** Of types that differ from one another and from all that the offering has. */
  void save(OfferingId offering, Collection<ComponentDraft> drafts) {
    List<OfferingComponent> added = new ArrayList<>();
    Map<ComponentId, ComponentProfile> profiles = new HashMap<>();
    for (ComponentDraft draft : drafts) {
      ComponentId id = new ComponentId(ids.get());
      added.add(draft.component(id, offering));
      profiles.put(id, draft.profile());
    }
    components.save(added);
    components.describe(profiles);
  }

  Outcome<OfferingId, Refusal> add(OfferingId offering, ComponentDraft draft) {
    if (of(offering).containsKey(draft.type())) {
      return Outcome.refused(Reason.COMPONENT_TYPE_IS_TAKEN);
    }
    return save(offering, new ComponentId(ids.get()), draft);
  }

  Outcome<OfferingId, Refusal> amend(OfferingId offering, ComponentChange change) {
    ComponentId id = change.component();
    Map<ComponentType, OfferingComponent> all = of(offering);
    Optional<OfferingComponent> present = find(all, id);
    if (present.isEmpty()) {
      return Outcome.refused(Reason.UNKNOWN_COMPONENT);
    }
    ComponentDraft draft =
        change.change().apply(ComponentDraft.of(present.get(), profileOf(present.get())));
    OfferingComponent namesake = all.get(draft.type());
    if (namesake != null && !namesake.id().equals(id)) {
      return Outcome.refused(Reason.COMPONENT_TYPE_IS_TAKEN);
    }
    return save(offering, id, draft);
  }

  Outcome<OfferingId, Refusal> remove(OfferingId offering, ComponentId id) {
    Optional<OfferingComponent> present = find(of(offering), id);
    if (present.isEmpty()) {
      return Outcome.refused(Reason.UNKNOWN_COMPONENT);
    }
    if (components.isReferredTo(id)) {
      return Outcome.refused(new Refusal.ComponentIsReferredTo(present.get().name()));
    }
    components.remove(id);
    return Outcome.done(offering);
  }

  private Outcome<OfferingId, Refusal> save(
      OfferingId offering, ComponentId id, ComponentDraft draft) {
    components.save(List.of(draft.component(id, offering)));
    components.describe(Map.of(id, draft.profile()));
    return Outcome.done(offering);
  }

  private ComponentProfile profileOf(OfferingComponent component) {
    return Objects.requireNonNull(
        components.profilesOf(component.offering()).get(component.type()));
  }

  private Map<ComponentType, OfferingComponent> of(OfferingId offering) {
    return components.of(Set.of(offering)).getOrDefault(offering, Map.of());
  }

  private static Optional<OfferingComponent> find(
      Map<ComponentType, OfferingComponent> all, ComponentId id) {
    return all.values().stream().filter(component -> component.id().equals(id)).findFirst();
  }
}

package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.Changes.each;

import io.plimsoll.application.policy.PolicyDraft;
import io.plimsoll.application.policy.PolicyRejection;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.policy.OptionValue;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.PolicyTerms;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the marketplace makes of policies as a feed describes them. */
final class PolicyDrafts {
  private final Map<BackendId, Offering> offerings;
  private final Map<OfferingId, Map<ComponentType, OfferingComponent>> components;
  private final Map<Name, OrganizationGroup> groups;

  /** Looks up, all together, everything that the entries refer to. */
  PolicyDrafts(
      List<PolicyEntry> entries,
      Offerings offerings,
      OfferingComponents components,
      OrganizationGroups groups) {
    this.offerings = offerings.byBackendId(each(entries, PolicyEntry::offering));
    this.components = components.of(each(this.offerings.values(), Offering::id));
    this.groups =
        groups.byName(
            entries.stream().flatMap(e -> e.groups().stream()).collect(Collectors.toSet()));
  }

  /** Those that the entries name. */
  Set<OfferingId> offerings() {
    return each(offerings.values(), Offering::id);
  }

  /**
   * @param options the settings of the policy's actions, which a feed leaves as they are
   */
  Draft<PolicyTerms> draft(PolicyEntry entry, Map<PolicyAction, OptionValue> options) {
    Faults faults = new Faults();
    Set<OrganizationGroupId> audience = new HashSet<>();
    for (Name name : entry.groups()) {
      OrganizationGroup group = groups.get(name);
      if (group == null) {
        faults.unknown("organization group", name);
      } else {
        audience.add(group.id());
      }
    }
    Offering offering = offerings.get(entry.offering());
    if (offering == null) {
      return faults.unknown("offering", entry.offering()).refuse();
    }
    PolicyDraft draft =
        new PolicyDraft(
            offering.id(),
            entry.applyToAll(),
            audience,
            entry.period(),
            entry.limits(),
            new PolicyActions(new LinkedHashSet<>(entry.actions()), options));
    if (audience.size() == entry.groups().size()) {
      draft.audienceFault().ifPresent(fault -> faults.add(words(fault)));
    }
    Set<ComponentType> known = components.getOrDefault(offering.id(), Map.of()).keySet();
    for (ComponentType foreign : entry.limits().foreignTo(known)) {
      faults.add("offering %s has no component %s".formatted(entry.offering(), foreign));
    }
    return faults.isEmpty() ? new Draft.Wanted<>(draft.terms()) : faults.refuse();
  }

  private static String words(PolicyRejection audienceFault) {
    return audienceFault instanceof PolicyRejection.AudienceTwice
        ? "a policy applies to all organizations or to groups, not both"
        : "a policy applies to all organizations or to at least one group";
  }
}

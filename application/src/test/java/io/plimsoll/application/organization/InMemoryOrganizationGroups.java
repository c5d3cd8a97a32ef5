package io.plimsoll.application.organization;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.application.policy.PolicyDraft;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups in a map. */
public final class InMemoryOrganizationGroups implements OrganizationGroups {
  private final MarketplaceState state;

  public InMemoryOrganizationGroups(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Map<Name, OrganizationGroup> byName(Set<Name> names) {
    return state.groups.values().stream()
        .filter(group -> names.contains(group.name()))
        .collect(Collectors.toMap(OrganizationGroup::name, Function.identity()));
  }

  @Override
  public Set<OrganizationGroupId> missing(Set<OrganizationGroupId> groups) {
    Set<OrganizationGroupId> missing = new HashSet<>(groups);
    missing.removeAll(state.groups.keySet());
    return missing;
  }

  @Override
  public void save(Collection<OrganizationGroup> groups) {
    groups.forEach(group -> state.groups.put(group.id(), group));
  }

  @Override
  public Optional<OrganizationGroup> find(OrganizationGroupId id) {
    return Optional.ofNullable(state.groups.get(id));
  }

  @Override
  public void lockAll() {
    // nobody else is there
  }

  @Override
  public boolean isWithin(OrganizationGroupId group, OrganizationGroupId other) {
    OrganizationGroup each = state.groups.get(group);
    return each != null
        && (group.equals(other) || (each.parent() != null && isWithin(each.parent(), other)));
  }

  @Override
  public boolean isReferredTo(OrganizationGroupId group) {
    return state.groups.values().stream().anyMatch(each -> group.equals(each.parent()))
        || state.policies.values().stream()
            .anyMatch(policy -> PolicyDraft.of(policy.terms()).groups().contains(group));
  }

  @Override
  public void remove(OrganizationGroupId group) {
    state.groups.remove(group);
  }
}

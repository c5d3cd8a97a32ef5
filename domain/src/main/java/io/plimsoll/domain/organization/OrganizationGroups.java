package io.plimsoll.domain.organization;

import io.plimsoll.domain.identity.Name;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The groups that organizations can be in. */
public interface OrganizationGroups {

  /**
   * Those of the asked groups that exist, by their name; unknown names are absent from the answer.
   */
  Map<Name, OrganizationGroup> byName(Set<Name> names);

  Optional<OrganizationGroup> find(OrganizationGroupId id);

  /** Until the running transaction ends, nobody else changes a group that is there. */
  void lockAll();

  /** Whether the one group is the other, or has it as a parent, as a parent's parent, and so on. */
  boolean isWithin(OrganizationGroupId group, OrganizationGroupId other);

  /** Whether any group has it as a parent, or any policy is for it. */
  boolean isReferredTo(OrganizationGroupId group);

  /** Removes a group that nothing refers to; organizations that are in it leave it. */
  void remove(OrganizationGroupId group);

  /** Those of the asked groups that do not exist. */
  Set<OrganizationGroupId> missing(Set<OrganizationGroupId> groups);

  /**
   * Stores each group as given, new or changed, known by its id; none is the parent of another of
   * them. All or none; may be repeated.
   */
  void save(Collection<OrganizationGroup> groups);
}

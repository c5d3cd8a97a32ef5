package io.plimsoll.domain.organization;

import io.plimsoll.domain.identity.Name;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The groups that organizations can be in. */
public interface OrganizationGroups {

  /**
   * Those of the asked groups that exist, by their name; unknown names are absent from the answer.
   */
  Map<Name, OrganizationGroup> byName(Set<Name> names);

  /** Those of the asked groups that do not exist. */
  Set<OrganizationGroupId> missing(Set<OrganizationGroupId> groups);

  /** Stores each group as given, new or changed, known by its id. All or none; may be repeated. */
  void save(Collection<OrganizationGroup> groups);
}

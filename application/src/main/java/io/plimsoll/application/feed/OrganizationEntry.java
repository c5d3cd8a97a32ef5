package io.plimsoll.application.feed;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import java.util.Set;

/**
 * A line of a feed that describes an organization.
 *
 * @param groups all the groups that it is in
 */
public record OrganizationEntry(
    BackendId backendId, Name name, Set<Name> groups, boolean blocked, boolean archived) {
  public OrganizationEntry {
    groups = Set.copyOf(groups);
  }
}

package io.plimsoll.domain.policy;

import io.plimsoll.domain.organization.OrganizationGroupId;
import java.util.Set;

/** Whose usage a policy adds up. Blocked and archived organizations never count (rule 2). */
public sealed interface Audience {

  /** Every organization. */
  record AllOrganizations() implements Audience {}

  /**
   * Organizations that are in any of these groups; each counts once, however many of the groups it
   * is in.
   *
   * @param groups at least one
   */
  record MembersOf(Set<OrganizationGroupId> groups) implements Audience {
    public MembersOf {
      if (groups.isEmpty()) {
        throw new IllegalArgumentException("an audience of groups has at least one group");
      }
      groups = Set.copyOf(groups);
    }
  }
}

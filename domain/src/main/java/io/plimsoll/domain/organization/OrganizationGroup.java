package io.plimsoll.domain.organization;

import io.plimsoll.domain.identity.Name;
import org.jspecify.annotations.Nullable;

/**
 * A named set of organizations. Names are unique; an organization may be in several groups.
 *
 * @param parent the group under which people look for it; it does not change who is in it
 */
public record OrganizationGroup(
    OrganizationGroupId id, Name name, @Nullable OrganizationGroupId parent) {

  /** A group without a parent. */
  public OrganizationGroup(OrganizationGroupId id, Name name) {
    this(id, name, null);
  }
}

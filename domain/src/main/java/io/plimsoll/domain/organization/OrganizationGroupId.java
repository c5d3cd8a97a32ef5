package io.plimsoll.domain.organization;

import java.util.UUID;

/** Public identity of an {@link OrganizationGroup}. */
public record OrganizationGroupId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}

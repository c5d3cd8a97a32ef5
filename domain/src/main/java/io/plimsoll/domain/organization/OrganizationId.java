package io.plimsoll.domain.organization;

import java.util.UUID;

/** Public identity of an {@link Organization}. */
public record OrganizationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}

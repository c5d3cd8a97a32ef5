package io.plimsoll.domain.organization;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of an {@link Organization}. */
public record OrganizationId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}

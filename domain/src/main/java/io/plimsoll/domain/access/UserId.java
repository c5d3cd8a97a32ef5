package io.plimsoll.domain.access;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of a {@link User}. */
public record UserId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}

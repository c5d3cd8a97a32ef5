package io.plimsoll.domain.access;

import java.util.UUID;

/** Public identity of a {@link User}. */
public record UserId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}

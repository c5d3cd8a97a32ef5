package io.plimsoll.domain.organization;

import java.util.UUID;

/** Public identity of a {@link Project}. */
public record ProjectId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}

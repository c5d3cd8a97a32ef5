package io.plimsoll.domain.hook;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of a {@link Hook}. */
public record HookId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}

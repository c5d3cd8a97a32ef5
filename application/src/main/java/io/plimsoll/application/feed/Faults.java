package io.plimsoll.application.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with one entry. */
final class Faults {
  private final List<String> reasons = new ArrayList<>();

  /** Nothing of this kind has the key. */
  Faults unknown(String kind, Object key) {
    return add("there is no %s %s".formatted(kind, key));
  }

  /** A fault when nothing of this kind was found for the key. */
  Faults unlessFound(String kind, Object key, @Nullable Object found) {
    return found == null ? unknown(kind, key) : this;
  }

  Faults add(String reason) {
    reasons.add(reason);
    return this;
  }

  boolean isEmpty() {
    return reasons.isEmpty();
  }

  <T> Draft<T> refuse() {
    return new Draft.Refused<>(String.join("; ", reasons));
  }
}

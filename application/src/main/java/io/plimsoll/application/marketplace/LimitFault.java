package io.plimsoll.application.marketplace;

import io.plimsoll.domain.marketplace.ComponentType;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What is wrong with the limits of a resource. */
public sealed interface LimitFault {

  /** The offering has no such components. */
  record UnknownComponents(SortedSet<ComponentType> types) implements LimitFault {}

  record OutOfBounds(SortedMap<ComponentType, Bounds> bounds) implements LimitFault {}

  /** How much of a component can be had; null for any amount. */
  record Bounds(@Nullable Long min, @Nullable Long max) {
    boolean include(long amount) {
      return (min == null || amount >= min) && (max == null || amount <= max);
    }
  }
}

package io.plimsoll.domain.marketplace;

import static io.plimsoll.domain.marketplace.OfferingState.ACTIVE;
import static io.plimsoll.domain.marketplace.OfferingState.ARCHIVED;
import static io.plimsoll.domain.marketplace.OfferingState.PAUSED;
import static io.plimsoll.domain.marketplace.OfferingState.UNAVAILABLE;

import java.util.Optional;
import java.util.Set;

/** What moves an offering to another state, and from which states it does. */
public enum OfferingTransition {
  ACTIVATE(ACTIVE, OfferingState.DRAFT),
  PAUSE(PAUSED, ACTIVE),
  UNPAUSE(ACTIVE, PAUSED),
  ARCHIVE(ARCHIVED, ACTIVE, PAUSED),
  DRAFT(OfferingState.DRAFT, ACTIVE, PAUSED, ARCHIVED),
  MAKE_UNAVAILABLE(UNAVAILABLE, ACTIVE),
  MAKE_AVAILABLE(ACTIVE, UNAVAILABLE);

  private final OfferingState target;

  @SuppressWarnings("ImmutableEnumChecker") // no set that can be changed
  private final Set<OfferingState> sources;

  OfferingTransition(OfferingState target, OfferingState... sources) {
    this.target = target;
    this.sources = Set.of(sources);
  }

  /** The state after it; empty when it can't happen to an offering in this state. */
  public Optional<OfferingState> from(OfferingState present) {
    return sources.contains(present) ? Optional.of(target) : Optional.empty();
  }
}

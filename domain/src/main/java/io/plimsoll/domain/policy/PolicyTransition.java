package io.plimsoll.domain.policy;

import java.time.Instant;
import java.util.Set;

/** What an evaluation makes of a policy (rule 5), with the readings that explain it (rule 8). */
public sealed interface PolicyTransition {

  Verdict verdict();

  /**
   * A limit became exceeded.
   *
   * @param started the actions that are put in force
   */
  record PolicyFired(Verdict verdict, Instant at, Set<PolicyAction> started)
      implements PolicyTransition {
    public PolicyFired {
      started = Set.copyOf(started);
    }
  }

  /**
   * No limit is exceeded any more.
   *
   * @param stopped the actions that are no longer in force
   */
  record PolicyReset(Verdict verdict, Instant at, Set<PolicyAction> stopped)
      implements PolicyTransition {
    public PolicyReset {
      stopped = Set.copyOf(stopped);
    }
  }

  /** The policy stays fired, but its author has chosen other actions meanwhile (rule 12). */
  record ActionsChanged(
      Verdict verdict, Instant at, Set<PolicyAction> started, Set<PolicyAction> stopped)
      implements PolicyTransition {
    public ActionsChanged {
      started = Set.copyOf(started);
      stopped = Set.copyOf(stopped);
    }
  }

  /**
   * Parts of a limit are used that were not before, and people are warned; see {@link Warnings}.
   *
   * @param percent the largest of these parts
   * @param warning the actions that tell
   */
  record WarningReached(Verdict verdict, Instant at, int percent, Set<PolicyAction> warning)
      implements PolicyTransition {
    public WarningReached {
      warning = Set.copyOf(warning);
    }
  }

  /** Only what is remembered for {@link Warnings} changes, and nobody is told. */
  record LevelChanged(Verdict verdict) implements PolicyTransition {}

  /** Nothing happens. */
  record NoTransition(Verdict verdict) implements PolicyTransition {}
}

package io.plimsoll.domain.policy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The immediate actions that were staged, for whoever runs them (rule 9). */
public interface StagedActions {

  /**
   * The action, which nobody else has until the running transaction ends.
   *
   * @return empty when it is unknown, or has run
   */
  Optional<StagedAction> takeUp(UUID id);

  /** Whether an earlier occasion for the same action of the same policy has not run yet. */
  boolean isOvertaking(StagedAction action);

  /** The action has run. */
  void finish(StagedAction action, Instant at);
}

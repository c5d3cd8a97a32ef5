package io.plimsoll.application.delivery;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.policy.StagedActions;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Runs a staged action: stages what each person is to be told, all of it or nothing. May be
 * repeated; nobody is told twice (rule 9).
 */
public interface CarryOutAction {
  /** The name of the task that runs the action whose identity is its instance. */
  String TASK = "carry-out-action";

  /**
   * @param action known by its {@code StagedAction.id()}
   */
  Result carryOut(UUID action);

  /** What came of it. */
  enum Result {
    /** It has run, now or before. */
    DONE,
    /** What happened before has to be told first. */
    TOO_EARLY
  }

  /** Runs actions over these ports. */
  static CarryOutAction using(
      StagedActions actions,
      FindNoticeFacts facts,
      Deliveries deliveries,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new ActionRun(actions, facts, deliveries, unitOfWork, clock);
  }
}

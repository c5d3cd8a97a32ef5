package io.plimsoll.persistence.policy;

/** The words by which the history tells what came of an evaluation. */
enum RecordedOutcome {
  FIRED,
  RESET,
  ACTIONS_CHANGED,
  WARNED
}

package io.plimsoll.application.evaluation;

import io.plimsoll.domain.policy.EvaluationBacklog;

/**
 * Takes the marks of bulk loads away. To be called when the policies of all marked offerings have
 * been evaluated and no load is under way; may be repeated.
 */
@FunctionalInterface
public interface ClearBacklog {

  void clear();

  /** Clears this backlog. */
  static ClearBacklog using(EvaluationBacklog backlog) {
    return backlog::clear;
  }
}

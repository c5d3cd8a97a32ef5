package io.plimsoll.domain.policy;

import java.util.Collection;

/** Where immediate actions wait to be run (rule 9). */
public interface ActionOutbox {

  /**
   * Stages the actions in the running transaction: they exist, and will be taken up, if and only if
   * it commits. Staging an action whose {@link StagedAction#id()} is known changes nothing.
   */
  void stage(Collection<StagedAction> actions);
}

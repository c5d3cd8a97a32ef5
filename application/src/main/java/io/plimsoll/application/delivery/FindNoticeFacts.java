package io.plimsoll.application.delivery;

import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.Optional;

/** Shows what there is to tell of a staged action, with a constant number of statements. */
public interface FindNoticeFacts {

  /** Empty when the policy is gone. */
  Optional<NoticeFacts> find(StagedAction action);

  /**
   * The month as of which the policy was reset, also when it is gone since. Empty when the action
   * was lifted while a limit was still exceeded.
   */
  Optional<BillingMonth> monthOfReset(StagedAction lifted);
}

package io.plimsoll.application.delivery;

import io.plimsoll.domain.policy.StagedAction;
import java.util.Optional;

/** Shows what there is to tell of a staged action, with a constant number of statements. */
public interface FindNoticeFacts {

  /** Empty when the policy is gone. */
  Optional<NoticeFacts> find(StagedAction action);
}

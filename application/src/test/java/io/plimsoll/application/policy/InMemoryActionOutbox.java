package io.plimsoll.application.policy;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.StagedAction;
import java.util.Collection;

/** Staged actions in a map; nothing runs them. */
public final class InMemoryActionOutbox implements ActionOutbox {
  private final MarketplaceState state;

  public InMemoryActionOutbox(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public void stage(Collection<StagedAction> actions) {
    actions.forEach(action -> state.stagedActions.putIfAbsent(action.id(), action));
  }
}

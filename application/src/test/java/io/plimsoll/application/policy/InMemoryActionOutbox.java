package io.plimsoll.application.policy;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedActions;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Staged actions in a map; nothing runs them by itself. */
public final class InMemoryActionOutbox implements ActionOutbox, StagedActions {
  private final MarketplaceState state;

  public InMemoryActionOutbox(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public void stage(Collection<StagedAction> actions) {
    actions.forEach(action -> state.stagedActions.putIfAbsent(action.id(), action));
  }

  @Override
  public Optional<StagedAction> takeUp(UUID id) {
    return Optional.ofNullable(state.stagedActions.get(id))
        .filter(action -> !state.finishedActions.containsKey(id));
  }

  @Override
  public boolean isOvertaking(StagedAction action) {
    return state.stagedActions.values().stream()
        .filter(other -> other.policy().equals(action.policy()))
        .filter(other -> other.action() == action.action())
        .filter(other -> other.policyVersion() < action.policyVersion())
        .anyMatch(other -> !state.finishedActions.containsKey(other.id()));
  }

  @Override
  public void finish(StagedAction action, Instant at) {
    state.finishedActions.put(action.id(), at);
  }
}

package io.plimsoll.application.policy;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.application.MarketplaceState.TransitionKey;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.PolicyEvaluation;
import io.plimsoll.domain.policy.PolicyHistory;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyTransition;
import io.plimsoll.domain.policy.PolicyTransition.LevelChanged;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.WarningReached;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Transitions in a map. */
public final class InMemoryPolicyHistory implements PolicyHistory {
  private final MarketplaceState state;

  public InMemoryPolicyHistory(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public void record(Collection<PolicyEvaluation> evaluations) {
    for (PolicyEvaluation evaluation : evaluations) {
      if (isKept(evaluation.transition())) {
        TransitionKey key =
            new TransitionKey(evaluation.before().id(), evaluation.before().version());
        if (state.transitions.putIfAbsent(key, evaluation) != null) {
          throw new IllegalStateException("there is a transition " + key);
        }
      }
    }
  }

  private static boolean isKept(PolicyTransition transition) {
    return !(transition instanceof NoTransition || transition instanceof LevelChanged);
  }

  @Override
  public Set<PolicyId> changedBy(EvaluationCause cause, Set<PolicyId> policies) {
    return state.transitions.values().stream()
        .filter(evaluation -> evaluation.cause().equals(cause))
        .filter(evaluation -> !(evaluation.transition() instanceof WarningReached))
        .map(evaluation -> evaluation.before().id())
        .filter(policies::contains)
        .collect(Collectors.toSet());
  }
}

package io.plimsoll.domain.policy;

import java.time.Instant;
import java.util.Set;

/** Where a policy stands between evaluations. */
public sealed interface PolicyState {

  /** Since when: the last firing or reset, the creation if there was neither (rule 7). */
  Instant since();

  /** No limit is exceeded. */
  record Watching(Instant since) implements PolicyState {}

  /**
   * A limit is exceeded.
   *
   * @param inForce the actions that the firing, or a later change of the policy, has put in force
   *     (rules 10 and 12)
   */
  record Fired(Instant since, Set<PolicyAction> inForce) implements PolicyState {
    public Fired {
      inForce = Set.copyOf(inForce);
    }
  }
}

package io.plimsoll.application.feed;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.policy.ComponentLimits;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import java.util.List;
import java.util.Set;

/** A line of a feed that describes a usage policy. A feed says nothing of settings of actions. */
public record PolicyEntry(
    PolicyId id,
    BackendId offering,
    List<PolicyAction> actions,
    Period period,
    boolean applyToAll,
    Set<Name> groups,
    ComponentLimits limits) {
  public PolicyEntry {
    actions = List.copyOf(actions);
    groups = Set.copyOf(groups);
  }
}

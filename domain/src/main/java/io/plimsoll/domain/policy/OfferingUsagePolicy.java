package io.plimsoll.domain.policy;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.policy.PolicyState.Fired;
import io.plimsoll.domain.policy.PolicyState.Watching;
import io.plimsoll.domain.policy.PolicyTransition.ActionsChanged;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyFired;
import io.plimsoll.domain.policy.PolicyTransition.PolicyReset;
import io.plimsoll.domain.usage.UsageTotals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Limits on what an audience may use of an offering, and what happens when one is exceeded.
 * Immutable: each change gives another instance.
 *
 * @param creator empty when nobody in particular created it
 * @param version of the stored policy that this one was made from; 0 before it is stored
 */
public record OfferingUsagePolicy(
    PolicyId id,
    PolicyTerms terms,
    PolicyState state,
    Instant created,
    Optional<UserId> creator,
    long version) {

  /** A new policy, watching since now. */
  public static OfferingUsagePolicy define(
      PolicyId id, PolicyTerms terms, Optional<UserId> creator, Instant now) {
    return new OfferingUsagePolicy(id, terms, new Watching(now), now, creator, 0);
  }

  /**
   * The same policy under other terms. What its firing put in force stays so until it is evaluated
   * (rule 12).
   */
  public OfferingUsagePolicy amend(PolicyTerms changed) {
    return new OfferingUsagePolicy(id, changed, state, created, creator, version);
  }

  /** Holds every limit against what was used, without consequences. */
  public Verdict judge(UsageTotals measured) {
    return new Verdict(terms.limits().read(measured));
  }

  /**
   * Decides what these totals make of the policy (rules 4, 5 and 12).
   *
   * @param measured what the audience used of the offering in the period's window
   */
  public PolicyTransition evaluate(UsageTotals measured, Instant now) {
    Verdict verdict = judge(measured);
    Set<PolicyAction> chosen = terms.actions().chosen();
    return switch (state) {
      case Watching watching when verdict.exceeded() -> new PolicyFired(verdict, now, chosen);
      case Watching watching -> new NoTransition(verdict);
      case Fired fired when !verdict.exceeded() -> new PolicyReset(verdict, now, fired.inForce());
      case Fired fired when fired.inForce().equals(chosen) -> new NoTransition(verdict);
      case Fired fired ->
          new ActionsChanged(
              verdict, now, without(chosen, fired.inForce()), without(fired.inForce(), chosen));
    };
  }

  /** The policy as it stands after the transition. */
  public OfferingUsagePolicy after(PolicyTransition transition) {
    Set<PolicyAction> chosen = terms.actions().chosen();
    PolicyState next =
        switch (transition) {
          case PolicyFired fired -> new Fired(fired.at(), chosen);
          case PolicyReset reset -> new Watching(reset.at());
          case ActionsChanged changed -> new Fired(state.since(), chosen);
          case NoTransition none -> state;
        };
    return new OfferingUsagePolicy(id, terms, next, created, creator, version);
  }

  /** What has to run because of the transition (rules 9 and 12). */
  public List<StagedAction> consequencesOf(PolicyTransition transition) {
    return switch (transition) {
      case PolicyFired fired -> stage(fired.started(), Set.of(), fired.at());
      case PolicyReset reset -> stage(Set.of(), reset.stopped(), reset.at());
      case ActionsChanged changed -> stage(changed.started(), changed.stopped(), changed.at());
      case NoTransition none -> List.of();
    };
  }

  /**
   * What has to run because the policy is deleted: whatever its firing put in force is undone (rule
   * 12).
   */
  public List<StagedAction> consequencesOfRetirement(Instant now) {
    return state instanceof Fired fired ? stage(Set.of(), fired.inForce(), now) : List.of();
  }

  public boolean hasFired() {
    return state instanceof Fired;
  }

  private List<StagedAction> stage(
      Set<PolicyAction> started, Set<PolicyAction> stopped, Instant now) {
    List<StagedAction> staged = new ArrayList<>();
    for (PolicyAction action : PolicyAction.values()) {
      if (action.kind() == PolicyAction.Kind.IMMEDIATE) {
        if (started.contains(action)) {
          staged.add(new StagedAction(id, version, action, StagedAction.Occasion.FIRED, now));
        }
        if (stopped.contains(action)) {
          staged.add(new StagedAction(id, version, action, StagedAction.Occasion.LIFTED, now));
        }
      }
    }
    return List.copyOf(staged);
  }

  private static Set<PolicyAction> without(Set<PolicyAction> actions, Set<PolicyAction> others) {
    Set<PolicyAction> rest = EnumSet.noneOf(PolicyAction.class);
    rest.addAll(actions);
    rest.removeAll(others);
    return rest;
  }
}

package io.plimsoll.domain.policy;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.policy.PolicyState.Fired;
import io.plimsoll.domain.policy.PolicyState.Watching;
import io.plimsoll.domain.policy.PolicyTransition.ActionsChanged;
import io.plimsoll.domain.policy.PolicyTransition.LevelChanged;
import io.plimsoll.domain.policy.PolicyTransition.NoTransition;
import io.plimsoll.domain.policy.PolicyTransition.PolicyFired;
import io.plimsoll.domain.policy.PolicyTransition.PolicyReset;
import io.plimsoll.domain.policy.PolicyTransition.WarningReached;
import io.plimsoll.domain.policy.StagedAction.Occasion;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
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
    Warnings warnings,
    Instant created,
    Optional<UserId> creator,
    long version) {

  /** A new policy, watching since now. */
  public static OfferingUsagePolicy define(
      PolicyId id, PolicyTerms terms, Optional<UserId> creator, Instant now) {
    return new OfferingUsagePolicy(id, terms, new Watching(now), Warnings.NONE, now, creator, 0);
  }

  /**
   * The same policy under other terms. What its firing put in force stays so until it is evaluated
   * (rule 12). A part of another limit, or of a limit over another period, is none that anybody was
   * warned of.
   */
  public OfferingUsagePolicy amend(PolicyTerms changed) {
    Warnings kept = terms.measuresAs(changed) ? warnings : Warnings.NONE;
    return new OfferingUsagePolicy(id, changed, state, kept, created, creator, version);
  }

  /** Holds every limit against what was used, without consequences. */
  public Verdict judge(UsageTotals measured) {
    return new Verdict(terms.limits().read(measured));
  }

  /**
   * Decides what these totals make of the policy (rules 4, 5 and 12).
   *
   * @param measured what the audience used of the offering in the period's window at the month
   */
  public PolicyTransition evaluate(UsageTotals measured, BillingMonth month, Instant now) {
    Verdict verdict = judge(measured);
    Set<PolicyAction> chosen = terms.actions().chosen();
    return switch (state) {
      case Watching watching when verdict.exceeded() -> new PolicyFired(verdict, now, chosen);
      case Watching watching -> warn(verdict, month, now);
      case Fired fired when !verdict.exceeded() -> new PolicyReset(verdict, now, fired.inForce());
      case Fired fired when fired.inForce().equals(chosen) -> remember(verdict, month);
      case Fired fired ->
          new ActionsChanged(
              verdict, now, without(chosen, fired.inForce()), without(fired.inForce(), chosen));
    };
  }

  private PolicyTransition warn(Verdict verdict, BillingMonth month, Instant now) {
    NavigableSet<Integer> crossed =
        warnings.crossed(terms.actions().thresholds(), verdict, terms.period(), month);
    return crossed.isEmpty()
        ? remember(verdict, month)
        : new WarningReached(verdict, now, crossed.last(), terms.actions().warningAt(crossed));
  }

  private PolicyTransition remember(Verdict verdict, BillingMonth month) {
    return warningsAfter(verdict, month).equals(warnings)
        ? new NoTransition(verdict)
        : new LevelChanged(verdict);
  }

  private Warnings warningsAfter(Verdict verdict, BillingMonth month) {
    boolean resets = hasFired() && !verdict.exceeded();
    return warnings.after(terms.actions().thresholds(), verdict, terms.period(), month, resets);
  }

  /** The policy as it stands after the transition, which it has made as of this month. */
  public OfferingUsagePolicy after(PolicyTransition transition, BillingMonth month) {
    Set<PolicyAction> chosen = terms.actions().chosen();
    PolicyState next =
        switch (transition) {
          case PolicyFired fired -> new Fired(fired.at(), chosen);
          case PolicyReset reset -> new Watching(reset.at());
          case ActionsChanged changed -> new Fired(state.since(), chosen);
          case WarningReached warned -> state;
          case LevelChanged changed -> state;
          case NoTransition none -> state;
        };
    Warnings remembered = warningsAfter(transition.verdict(), month);
    return new OfferingUsagePolicy(id, terms, next, remembered, created, creator, version);
  }

  /** What has to run because of the transition (rules 9 and 12). */
  public List<StagedAction> consequencesOf(PolicyTransition transition) {
    return switch (transition) {
      case PolicyFired fired -> stage(fired.started(), Set.of(), fired.at());
      case PolicyReset reset -> stage(Set.of(), reset.stopped(), reset.at());
      case ActionsChanged changed -> stage(changed.started(), changed.stopped(), changed.at());
      case WarningReached warned ->
          warned.warning().stream()
              .sorted()
              .map(action -> staged(action, Occasion.WARNED, warned.at()))
              .toList();
      case LevelChanged changed -> List.of();
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
          staged.add(staged(action, Occasion.FIRED, now));
        }
        if (stopped.contains(action)) {
          staged.add(staged(action, Occasion.LIFTED, now));
        }
      }
    }
    return List.copyOf(staged);
  }

  private StagedAction staged(PolicyAction action, Occasion occasion, Instant now) {
    return new StagedAction(id, version, action, occasion, now);
  }

  private static Set<PolicyAction> without(Set<PolicyAction> actions, Set<PolicyAction> others) {
    Set<PolicyAction> rest = EnumSet.noneOf(PolicyAction.class);
    rest.addAll(actions);
    rest.removeAll(others);
    return rest;
  }
}

package io.plimsoll.application.evaluation;

import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.PolicyHistory;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.InstantSource;
import java.util.Set;

/**
 * Evaluates a batch of policies in one transaction: locks them in a fixed order, measures them
 * together, lets each decide, and records transitions, history, staged actions and events in bulk.
 * Evaluating again changes nothing. The number of statements does not depend on the number of
 * policies.
 */
public interface EvaluatePolicies {

  Outcome evaluate(Command command);

  /**
   * Which policies, as of which month, and why; policies that do not exist any more are passed
   * over.
   */
  record Command(Set<PolicyId> policies, BillingMonth month, EvaluationCause cause) {}

  /** How many policies were evaluated, fired and reset. */
  record Outcome(int evaluated, int fired, int reset) {}

  /** The evaluator over these ports. */
  static EvaluatePolicies using(
      OfferingUsagePolicies policies,
      UsageMeter meter,
      PolicyHistory history,
      ActionOutbox outbox,
      PolicyEvents events,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new PolicyEvaluator(policies, meter, history, outbox, events, unitOfWork, clock);
  }
}

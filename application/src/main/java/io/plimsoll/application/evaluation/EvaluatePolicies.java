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
import io.plimsoll.domain.usage.UsageLedger;
import java.time.InstantSource;
import java.time.LocalDate;
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
   *
   * @param since what may have changed since they were evaluated last
   */
  record Command(Set<PolicyId> policies, BillingMonth month, EvaluationCause cause, Changes since) {

    /** After anything may have changed. */
    public Command(Set<PolicyId> policies, BillingMonth month, EvaluationCause cause) {
      this(policies, month, cause, new Changes.OfAnyKind());
    }
  }

  /** What may have changed; the less that is, the less has to be added up. */
  sealed interface Changes {

    /** Policies, audiences, or usage of several organizations: all is added up anew. */
    record OfAnyKind() implements Changes {}

    /**
     * Every other change was followed by an evaluation or is marked in the backlog. What has to be
     * is added up anew, and a share of the rest that is another each day.
     *
     * @param day of the run, the same for all its parts
     */
    record OfTheCalendar(LocalDate day) implements Changes {}

    /**
     * What was reported in the running transaction, evaluated once, for all policies that it
     * touches. Costs the same however much was used before, where it is of one organization and the
     * totals are kept as of this month.
     */
    record OfUsage(UsageLedger.Changed usage) implements Changes {}
  }

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

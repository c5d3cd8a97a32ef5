package io.plimsoll.application.policy;

import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.PolicyId;
import java.time.InstantSource;

/** Deletes a policy and undoes what its firing had put in force (rule 12). Its history stays. */
public interface RetirePolicy {

  Result retire(Command command);

  /** What is asked for, and by whom. */
  record Command(Viewer viewer, PolicyId policy) {}

  /** What became of it. */
  enum Result {
    RETIRED,
    /** There is no such policy, or the viewer does not see it. */
    NOT_FOUND,
    /** The viewer sees the policy but may not delete it. */
    FORBIDDEN
  }

  /** Retires policies over these ports. */
  static RetirePolicy using(
      OfferingUsagePolicies policies,
      Offerings offerings,
      ActionOutbox outbox,
      PolicyEvents events,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new PolicyRetirement(policies, offerings, outbox, events, unitOfWork, clock);
  }
}

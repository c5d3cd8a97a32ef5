package io.plimsoll.application.policy;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.PolicyId;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes a policy and evaluates it in the same transaction (rules 6 and 12). */
public interface AmendPolicy {

  Result amend(Command command);

  /**
   * What is asked for, and by whom.
   *
   * @param change makes the new draft of the present one, which nobody else changes meanwhile
   */
  record Command(Viewer viewer, PolicyId policy, UnaryOperator<PolicyDraft> change) {}

  /** What became of it; in all but the first case nothing was changed. */
  sealed interface Result {

    record Amended(PolicyId id) implements Result {}

    /** There is no such policy, or the viewer does not see it. */
    record NotFound() implements Result {}

    /** The viewer sees the policy but may not change it. */
    record Forbidden() implements Result {}

    /** {@code why} names every fault of the new draft. */
    record Refused(List<PolicyRejection> why) implements Result {}
  }

  /**
   * Amends policies over these ports.
   *
   * @param zone decides which month it is
   */
  static AmendPolicy using(
      OfferingUsagePolicies policies,
      Offerings offerings,
      OfferingComponents components,
      OrganizationGroups groups,
      EvaluatePolicies evaluate,
      PolicyEvents events,
      UnitOfWork unitOfWork,
      InstantSource clock,
      ZoneId zone) {
    return new PolicyAmendment(
        policies,
        offerings,
        new DraftCheck(offerings, components, groups),
        evaluate,
        events,
        unitOfWork,
        clock,
        zone);
  }
}

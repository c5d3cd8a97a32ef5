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
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Adds a policy and evaluates it in the same transaction, so that its state is true from the start
 * (rule 6).
 */
public interface DefinePolicy {

  Result define(Command command);

  /** What is asked for, and by whom. */
  record Command(Viewer viewer, PolicyDraft draft) {}

  /** What became of it. */
  sealed interface Result {

    record Defined(PolicyId id) implements Result {}

    /** Nothing was stored; {@code why} names every fault. */
    record Refused(List<PolicyRejection> why) implements Result {}
  }

  /**
   * Defines policies over these ports.
   *
   * @param ids gives a new identity at each call
   * @param zone decides which month it is
   */
  static DefinePolicy using(
      OfferingUsagePolicies policies,
      Offerings offerings,
      OfferingComponents components,
      OrganizationGroups groups,
      EvaluatePolicies evaluate,
      PolicyEvents events,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock,
      ZoneId zone) {
    return new PolicyDefinition(
        policies,
        offerings,
        new DraftCheck(offerings, components, groups),
        evaluate,
        events,
        unitOfWork,
        ids,
        clock,
        zone);
  }
}

package io.plimsoll.application.organization;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Adds, changes and removes organizations. One that becomes part of other audiences than before has
 * every policy evaluated that may have counted its usage (rule 6).
 */
public interface MaintainOrganizations {

  /** Tells the identity of the organization that was added, changed or removed. */
  Outcome<OrganizationId, Refusal> maintain(Viewer viewer, Command command);

  /**
   * Maintains organizations over these ports.
   *
   * @param ids gives a new identity at each call
   * @param zone decides which month it is
   */
  static MaintainOrganizations using(
      Organizations organizations,
      OrganizationGroups groups,
      VisibleScopes scopes,
      UsageLedger ledger,
      Offerings offerings,
      OfferingUsagePolicies policies,
      EvaluatePolicies evaluate,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock,
      ZoneId zone) {
    return new OrganizationMaintenance(
        organizations,
        groups,
        scopes,
        new AudienceChange(ledger, offerings, policies, evaluate, clock, zone),
        unitOfWork,
        ids);
  }

  /** What to do. */
  sealed interface Command {
    /**
     * Only staff may; what the organization is to be is asked for before that is checked.
     *
     * @param draft makes the new organization of its identity
     */
    record Add(Function<OrganizationId, OrganizationDraft> draft) implements Command {}

    /**
     * A blocked or archived organization can be changed by staff only. Changes of what only staff
     * may change are passed over when others ask for them.
     *
     * @param change makes the new draft of the present one; called once or twice, once it is clear
     *     that the viewer may change it
     */
    record Amend(OrganizationId id, UnaryOperator<OrganizationDraft> change) implements Command {}

    /**
     * Only staff may put organizations into groups.
     *
     * @param groups all in which it is to be; called once it is clear that the viewer may say it
     */
    record Regroup(OrganizationId id, Supplier<Set<OrganizationGroupId>> groups)
        implements Command {}

    /** Only staff may. */
    record Remove(OrganizationId id) implements Command {}
  }

  /** Why it can't be done. */
  enum Refusal {
    BACKEND_ID_IS_TAKEN,
    IS_BLOCKED,
    IS_ARCHIVED,
    UNKNOWN_GROUP,
    HAS_PROJECTS,
    HAS_OFFERINGS
  }
}

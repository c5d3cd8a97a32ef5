package io.plimsoll.application;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.SignInFailures;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Orders;
import io.plimsoll.domain.marketplace.PlanPeriods;
import io.plimsoll.domain.marketplace.Plans;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.policy.EvaluationBacklog;
import io.plimsoll.domain.policy.LimitReading;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.PolicyHistory;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedActions;
import io.plimsoll.domain.policy.UsageMeter;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UserUsages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All driven ports over one store, which is empty when a test begins. The contracts of the ports
 * and {@link MarketplaceSeed} need nothing else, so they run on fakes and on databases.
 */
public interface PortsUnderTest {
  UnitOfWork unitOfWork();

  OrganizationGroups groups();

  Organizations organizations();

  Projects projects();

  Offerings offerings();

  OfferingComponents components();

  Resources resources();

  Plans plans();

  PlanPeriods planPeriods();

  Orders orders();

  Users users();

  AccessTokens tokens();

  SignInFailures signInFailures();

  UsageLedger ledger();

  UserUsages userUsages();

  UsageMeter meter();

  OfferingUsagePolicies policies();

  PolicyHistory history();

  ActionOutbox outbox();

  StagedActions actions();

  Deliveries deliveries();

  EvaluationBacklog backlog();

  EventLog events();

  /** Every action that was staged, in any order: the outbox itself does not show them. */
  List<StagedAction> stagedActions();

  /** How often it was queued to be sent; the deliveries themselves do not tell. */
  int queued(DeliveryId delivery);

  /**
   * What explains the transition that the policy made at this version, in any order; empty when
   * there is none.
   */
  List<LimitReading> readingsOf(PolicyId policy, long version);

  /** Every event that was told, in that order: the log itself does not show them. */
  List<Event> appendedEvents();

  /** Under which identity an amount that was reported is known. */
  UsageId idOf(UsageKey usage);

  /** When what the organization used of the component in the month was last reported. */
  Optional<Instant> reported(
      ComponentId component, OrganizationId organization, BillingMonth month);

  /** How many usage reports are kept. */
  long keptReports();
}

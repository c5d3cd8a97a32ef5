package io.plimsoll.application.delivery;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.StagedAction.Occasion.FIRED;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.InMemoryMarketplace;
import io.plimsoll.application.delivery.CarryOutAction.Result;
import io.plimsoll.application.delivery.NoticeFacts.Contribution;
import io.plimsoll.application.delivery.NoticeFacts.Owner;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A policy of a cluster that two have used, and whose actions are carried out. */
abstract class ToldPolicy {
  static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
  static final OrganizationId PROVIDER = new OrganizationId(UUID.randomUUID());
  static final OrganizationId BIOLOGY = new OrganizationId(UUID.randomUUID());
  static final OrganizationId PHYSICS = new OrganizationId(UUID.randomUUID());

  private final InMemoryMarketplace ports = new InMemoryMarketplace();
  final PolicyId policy = new PolicyId(UUID.randomUUID());
  final List<Owner> owners = new ArrayList<>();
  final List<Contribution> contributions =
      new ArrayList<>(
          List.of(used(PHYSICS, "Physics", "cpu", "70"), used(BIOLOGY, "Biology", "cpu", "50.50")));

  /** None when the policy is gone. */
  Optional<PolicyActions> actions =
      Optional.of(
          PolicyActions.of(List.of(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES)));

  /** As of when no limit is exceeded any more. */
  Optional<BillingMonth> reset = Optional.empty();

  OfferingId offering = new OfferingId(UUID.randomUUID());

  final CarryOutAction carryOut =
      CarryOutAction.using(
          ports.actions(),
          new Facts(),
          ports.deliveries(),
          ports.unitOfWork(),
          InstantSource.fixed(NOW));

  final StagedAction fired(PolicyAction action, long version) {
    return staged(new StagedAction(policy, version, action, FIRED, NOW));
  }

  final StagedAction staged(StagedAction action) {
    ports.outbox().stage(List.of(action));
    return action;
  }

  final void run(StagedAction action) {
    assertThat(carryOut.carryOut(action.id())).isEqualTo(Result.DONE);
  }

  static Contribution used(
      OrganizationId organization, String name, String component, String amount) {
    return new Contribution(
        organization, name, new ComponentType(component), "CPU hours", "h", UsageTotal.of(amount));
  }

  private NoticeFacts facts(PolicyActions chosen) {
    return new NoticeFacts(
        offering,
        "Cluster",
        PROVIDER,
        "Centre",
        Period.MONTH_1,
        chosen,
        chosen.chosen(),
        0,
        BillingMonth.of(2026, 3),
        NoticeFixture.notice(policy).readings(),
        contributions,
        owners);
  }

  private final class Facts implements FindNoticeFacts {
    @Override
    public Optional<NoticeFacts> find(StagedAction action) {
      return actions.map(ToldPolicy.this::facts);
    }

    @Override
    public Optional<BillingMonth> monthOfReset(StagedAction lifted) {
      return reset;
    }
  }

  final List<Delivery> deliveries() {
    return ports.stagedDeliveries();
  }

  final List<String> addresses() {
    return deliveries().stream().map(delivery -> delivery.recipient().shown()).toList();
  }
}

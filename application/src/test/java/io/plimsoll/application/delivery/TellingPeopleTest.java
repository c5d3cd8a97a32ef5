package io.plimsoll.application.delivery;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.StagedAction.Occasion.FIRED;
import static io.plimsoll.domain.policy.StagedAction.Occasion.LIFTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.InMemoryMarketplace;
import io.plimsoll.application.delivery.CarryOutAction.Result;
import io.plimsoll.application.delivery.NoticeFacts.Contribution;
import io.plimsoll.application.delivery.NoticeFacts.Owner;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.PolicyNotice;
import io.plimsoll.domain.delivery.PolicyNotice.Kind;
import io.plimsoll.domain.delivery.PolicyNotice.Reader;
import io.plimsoll.domain.delivery.PolicyNotice.Share;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.OptionValue;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 9: telling people")
class TellingPeopleTest {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
  private static final OrganizationId PROVIDER = new OrganizationId(UUID.randomUUID());
  private static final OrganizationId BIOLOGY = new OrganizationId(UUID.randomUUID());
  private static final OrganizationId PHYSICS = new OrganizationId(UUID.randomUUID());

  private final InMemoryMarketplace ports = new InMemoryMarketplace();
  private final PolicyId policy = new PolicyId(UUID.randomUUID());
  private final List<Owner> owners = new ArrayList<>();
  private final List<Contribution> contributions =
      new ArrayList<>(List.of(used(PHYSICS, "Physics", "70"), used(BIOLOGY, "Biology", "50.50")));
  private Optional<PolicyActions> actions =
      Optional.of(
          PolicyActions.of(List.of(NOTIFY_ORGANIZATION_OWNERS, BLOCK_CREATION_OF_NEW_RESOURCES)));
  private boolean reset;

  private final CarryOutAction carryOut =
      CarryOutAction.using(
          ports.actions(),
          action -> actions.map(this::facts),
          ports.deliveries(),
          ports.unitOfWork(),
          InstantSource.fixed(NOW));

  @Test
  void writesToOwnersWhatTheyMayKnow() {
    owners.add(new Owner(PROVIDER, "seller@example.org"));
    owners.add(new Owner(BIOLOGY, "bea@example.org"));

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    assertThat(toldTo("seller@example.org").reader()).isEqualTo(Reader.PROVIDER);
    assertThat(toldTo("seller@example.org").shares())
        .extracting(Share::organization)
        .containsExactly("Physics", "Biology");
    assertThat(toldTo("bea@example.org").reader()).isEqualTo(Reader.CONSUMER);
    assertThat(toldTo("bea@example.org").shares())
        .containsExactly(new Share("Biology", 1, "CPU hours", "h", UsageTotal.of("50.50")));
    assertThat(toldTo("bea@example.org").inForce()).contains(BLOCK_CREATION_OF_NEW_RESOURCES);
    assertThat(deliveries()).hasSize(2);
  }

  @Test
  void writesOneMailToWhoeverOwnsSeveral() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    owners.add(new Owner(PHYSICS, "Bea@Example.org"));
    owners.add(new Owner(PHYSICS, "phil@example.org"));
    owners.add(new Owner(PROVIDER, "phil@example.org"));

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    assertThat(deliveries()).hasSize(2);
    assertThat(toldTo("bea@example.org").shares()).hasSize(2);
    assertThat(toldTo("phil@example.org").reader()).isEqualTo(Reader.PROVIDER);
  }

  @Test
  void isNarrowedToOneSide() {
    owners.add(new Owner(PROVIDER, "seller@example.org"));
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    actions = Optional.of(notifying(NOTIFY_ORGANIZATION_OWNERS, "consumers"));

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    assertThat(addresses()).containsExactly("bea@example.org");
  }

  @Test
  void isNarrowedToTheOtherSide() {
    owners.add(new Owner(PROVIDER, "seller@example.org"));
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    actions = Optional.of(notifying(NOTIFY_ORGANIZATION_OWNERS, "provider"));

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    assertThat(addresses()).containsExactly("seller@example.org");
  }

  @Test
  void tellsExternalsNothingOfShares() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    actions = Optional.of(notifying(NOTIFY_EXTERNAL_USER, "bea@example.org, eve@example.org"));

    run(fired(NOTIFY_EXTERNAL_USER, 1));

    assertThat(addresses()).containsExactly("bea@example.org", "eve@example.org");
    assertThat(toldTo("eve@example.org").reader()).isEqualTo(Reader.EXTERNAL);
    assertThat(toldTo("eve@example.org").shares()).isEmpty();
  }

  @Test
  void leavesOutExternalsWhoAreToldAsOwners() {
    owners.add(new Owner(BIOLOGY, "Bea@example.org"));
    actions =
        Optional.of(
            new PolicyActions(
                Set.of(NOTIFY_EXTERNAL_USER, NOTIFY_ORGANIZATION_OWNERS),
                Map.of(
                    NOTIFY_EXTERNAL_USER,
                    new OptionValue.Text("bea@example.org, eve@example.org"))));

    run(fired(NOTIFY_EXTERNAL_USER, 1));

    assertThat(addresses()).containsExactly("eve@example.org");
  }

  @Test
  void sumsUpWhatManySmallOnesUsed() {
    owners.add(new Owner(PROVIDER, "seller@example.org"));
    contributions.clear();
    IntStream.range(0, 13)
        .forEach(i ->
            contributions.add(
                used(new OrganizationId(UUID.randomUUID()), "Group " + i, "" + (20 - i))));

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    List<Share> shares = toldTo("seller@example.org").shares();
    assertThat(shares).hasSize(11);
    assertThat(shares.getLast()).isEqualTo(new Share("", 3, "CPU hours", "h", UsageTotal.of("27")));
  }

  @Test
  void happensOnceHoweverOftenItIsCarriedOut() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    StagedAction fired = fired(NOTIFY_ORGANIZATION_OWNERS, 1);

    run(fired);
    owners.add(new Owner(BIOLOGY, "late@example.org"));
    run(fired);

    assertThat(addresses()).containsExactly("bea@example.org");
  }

  @Test
  void takesBackWhatWasToldFromThoseWhoWereTold() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));
    DeliveryAndNotice told = only(Kind.FIRED);
    owners.clear();
    owners.add(new Owner(BIOLOGY, "late@example.org"));
    reset = true;

    run(staged(new StagedAction(policy, 2, NOTIFY_ORGANIZATION_OWNERS, LIFTED, NOW)));

    DeliveryAndNotice recanted = only(Kind.RESET);
    assertThat(recanted.delivery().recipient().shown()).isEqualTo("bea@example.org");
    assertThat(recanted.delivery().undoes()).contains(told.delivery().id());
    assertThat(recanted.notice().inForce()).isEmpty();
    assertThat(deliveries()).hasSize(2);
  }

  @Test
  void saysWhenThePolicyIsGone() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));
    actions = Optional.empty();

    run(staged(new StagedAction(policy, 2, NOTIFY_ORGANIZATION_OWNERS, LIFTED, NOW)));

    assertThat(only(Kind.REMOVED).notice().offeringName()).isEqualTo("Cluster");
  }

  @Test
  void saysWhenOnlyTheTellingEnds() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));
    actions = Optional.of(PolicyActions.of(List.of(BLOCK_CREATION_OF_NEW_RESOURCES)));

    run(staged(new StagedAction(policy, 2, NOTIFY_ORGANIZATION_OWNERS, LIFTED, NOW)));

    assertThat(only(Kind.UNSUBSCRIBED).notice().inForce())
        .containsExactly(BLOCK_CREATION_OF_NEW_RESOURCES);
  }

  @Test
  void waitsForWhatHappenedBefore() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    StagedAction fired = fired(NOTIFY_ORGANIZATION_OWNERS, 1);
    StagedAction lifted =
        staged(new StagedAction(policy, 2, NOTIFY_ORGANIZATION_OWNERS, LIFTED, NOW));

    assertThat(carryOut.carryOut(lifted.id())).isEqualTo(Result.TOO_EARLY);
    assertThat(deliveries()).isEmpty();

    run(fired);
    run(lifted);

    assertThat(deliveries()).hasSize(2);
  }

  @Test
  void tellsNobodyOfAPolicyThatIsGoneAlready() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    actions = Optional.empty();

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    assertThat(deliveries()).isEmpty();
  }

  private StagedAction fired(PolicyAction action, long version) {
    return staged(new StagedAction(policy, version, action, FIRED, NOW));
  }

  private StagedAction staged(StagedAction action) {
    ports.outbox().stage(List.of(action));
    return action;
  }

  private void run(StagedAction action) {
    assertThat(carryOut.carryOut(action.id())).isEqualTo(Result.DONE);
  }

  private static PolicyActions notifying(PolicyAction action, String option) {
    return new PolicyActions(Set.of(action), Map.of(action, new OptionValue.Text(option)));
  }

  private static Contribution used(OrganizationId organization, String name, String amount) {
    return new Contribution(organization, name, "CPU hours", "h", UsageTotal.of(amount));
  }

  private NoticeFacts facts(PolicyActions chosen) {
    return new NoticeFacts(
        new OfferingId(UUID.randomUUID()),
        "Cluster",
        PROVIDER,
        "Centre",
        Period.MONTH_1,
        chosen,
        chosen.chosen(),
        reset,
        0,
        BillingMonth.of(2026, 3),
        NoticeFixture.notice(policy).readings(),
        contributions,
        owners);
  }

  private List<Delivery> deliveries() {
    return ports.stagedDeliveries();
  }

  private List<String> addresses() {
    return deliveries().stream().map(delivery -> delivery.recipient().shown()).toList();
  }

  private PolicyNotice toldTo(String address) {
    return (PolicyNotice)
        deliveries().stream()
            .filter(delivery -> delivery.recipient().key().equals(address))
            .findFirst()
            .orElseThrow()
            .message();
  }

  private DeliveryAndNotice only(Kind kind) {
    List<DeliveryAndNotice> found =
        deliveries().stream()
            .map(each -> new DeliveryAndNotice(each, (PolicyNotice) each.message()))
            .filter(each -> each.notice().kind() == kind)
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private record DeliveryAndNotice(Delivery delivery, PolicyNotice notice) {}
}

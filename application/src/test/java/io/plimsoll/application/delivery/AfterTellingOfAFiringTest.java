package io.plimsoll.application.delivery;

import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.StagedAction.Occasion.LIFTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.delivery.CarryOutAction.Result;
import io.plimsoll.application.delivery.NoticeFacts.Owner;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.PolicyNotice;
import io.plimsoll.domain.delivery.PolicyNotice.Kind;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 9: what becomes of what people were told of a firing")
class AfterTellingOfAFiringTest extends ToldPolicy {

  private static final BillingMonth APRIL = BillingMonth.of(2026, 4);

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
    reset = Optional.of(APRIL);

    run(staged(new StagedAction(policy, 2, NOTIFY_ORGANIZATION_OWNERS, LIFTED, NOW)));

    DeliveryAndNotice recanted = only(Kind.RESET);
    assertThat(recanted.delivery().recipient().shown()).isEqualTo("bea@example.org");
    assertThat(recanted.delivery().undoes()).contains(told.delivery().id());
    assertThat(recanted.notice().inForce()).isEmpty();
    assertThat(recanted.notice().readings()).isNotEmpty();
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
  void saysOfAPolicyThatIsGoneSinceThatItWasReset() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));
    reset = Optional.of(APRIL);
    actions = Optional.empty();

    run(staged(new StagedAction(policy, 2, NOTIFY_ORGANIZATION_OWNERS, LIFTED, NOW)));

    assertThat(only(Kind.RESET).notice().month()).isEqualTo(APRIL);
    assertThat(only(Kind.RESET).notice().readings()).isEmpty();
  }

  @Test
  void showsNothingOfAnotherOfferingThatThePolicyIsOfNow() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));
    OfferingId told = offering;
    offering = new OfferingId(UUID.randomUUID());
    reset = Optional.of(APRIL);

    run(staged(new StagedAction(policy, 2, NOTIFY_ORGANIZATION_OWNERS, LIFTED, NOW)));

    assertThat(only(Kind.RESET).notice().offering()).isEqualTo(told);
    assertThat(only(Kind.RESET).notice().readings()).isEmpty();
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

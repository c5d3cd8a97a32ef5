package io.plimsoll.application.delivery;

import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static io.plimsoll.domain.policy.StagedAction.Occasion.FIRED;
import static io.plimsoll.domain.policy.StagedAction.Occasion.LIFTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.Recipient;
import io.plimsoll.domain.delivery.Recipient.Mailbox;
import io.plimsoll.domain.delivery.Sending;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link io.plimsoll.domain.delivery.Deliveries} does. */
@DisplayName("Rule 9: deliveries")
public abstract class DeliveriesContract extends PortContract {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00.123456Z");

  private final PolicyId policy = new PolicyId(UUID.randomUUID());

  @Test
  void comeBackAsTheyWereStaged() {
    StagedAction lifted = action(NOTIFY_EXTERNAL_USER, 2, LIFTED);
    Delivery first = mail(action(NOTIFY_EXTERNAL_USER, 1, FIRED), "ann@example.org");
    Delivery undoing =
        Delivery.of(
            lifted,
            new Mailbox("Ann@example.org"),
            NoticeFixture.notice(policy),
            Optional.of(first.id()),
            NOW);
    Delivery hooked =
        Delivery.of(
            anEvent(),
            Optional.of(policy),
            new Recipient.WebHook(new HookId(UUID.randomUUID()), "https://example.org"),
            NOW);
    Delivery written =
        Delivery.of(
            anEvent(),
            Optional.empty(),
            new Recipient.MailHook(new HookId(UUID.randomUUID()), "ann@example.org"),
            NOW);

    stage(first, undoing, hooked, written);

    for (Delivery delivery : List.of(first, undoing, hooked, written)) {
      assertThat(found(delivery)).isEqualTo(delivery);
      assertThat(ports.queued(delivery.id())).isEqualTo(1);
    }
  }

  @Test
  void areStagedOnce() {
    Delivery delivery = mail(action(NOTIFY_EXTERNAL_USER, 1, FIRED), "ann@example.org");
    stage(delivery);
    inTransaction(() -> ports.deliveries().save(delivery.attempt(NOW)));

    stage(delivery, delivery);

    assertThat(found(delivery).attempts()).isEqualTo(1);
    assertThat(ports.queued(delivery.id())).isEqualTo(1);
  }

  @Test
  void areNotThereWhenTheTransactionRollsBack() {
    Delivery delivery = mail(action(NOTIFY_EXTERNAL_USER, 1, FIRED), "ann@example.org");

    assertThatThrownBy(() ->
            inTransaction(() -> {
              ports.deliveries().stage(List.of(delivery));
              throw new IllegalStateException("roll back");
            }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(inTransaction(() -> ports.deliveries().lock(delivery.id()))).isEmpty();
    assertThat(ports.queued(delivery.id())).isZero();
  }

  @Test
  void keepWhatBecomesOfThem() {
    Delivery delivery = mail(action(NOTIFY_EXTERNAL_USER, 1, FIRED), "ann@example.org");
    stage(delivery);
    Delivery failed =
        delivery
            .attempt(NOW.plusSeconds(1))
            .after(new Sending.Refused("No such user."), Duration.ofDays(1), NOW.plusSeconds(2));

    inTransaction(() -> ports.deliveries().save(failed));

    assertThat(found(delivery)).isEqualTo(failed);
  }

  @Test
  void areQueuedAgainOnRequest() {
    Delivery delivery = mail(action(NOTIFY_EXTERNAL_USER, 1, FIRED), "ann@example.org");
    stage(delivery);
    Delivery again =
        delivery
            .attempt(NOW)
            .after(new Sending.Refused("No such user."), Duration.ofDays(1), NOW)
            .retry(NOW.plusSeconds(60));

    inTransaction(() -> ports.deliveries().saveToSend(again));

    assertThat(found(delivery)).isEqualTo(again);
    assertThat(ports.queued(delivery.id())).isEqualTo(2);
  }

  @Test
  void overtakeThoseThatAreStillToBeSentToTheSameRecipientForTheSameAction() {
    Delivery waiting = mail(action(NOTIFY_EXTERNAL_USER, 3, FIRED), "ann@example.org");
    stage(waiting);

    assertThat(isOvertaking(4, NOTIFY_EXTERNAL_USER, "Ann@example.org")).isTrue();
    assertThat(isOvertaking(3, NOTIFY_EXTERNAL_USER, "ann@example.org")).isFalse();
    assertThat(isOvertaking(4, NOTIFY_EXTERNAL_USER, "bob@example.org")).isFalse();
    assertThat(isOvertaking(4, NOTIFY_ORGANIZATION_OWNERS, "ann@example.org")).isFalse();

    inTransaction(() -> ports.deliveries().save(waiting.giveUp("No such user.")));
    assertThat(isOvertaking(4, NOTIFY_EXTERNAL_USER, "ann@example.org")).isFalse();
  }

  private boolean isOvertaking(long version, PolicyAction action, String address) {
    Delivery later = mail(action(action, version, FIRED), address);
    return inTransaction(() -> ports.deliveries().isOvertaking(later));
  }

  @Test
  void areOutdatedWhenTheSameRecipientIsToldSomethingLater() {
    Delivery first = told(NOTIFY_EXTERNAL_USER, 1, "ann@example.org");
    Delivery last = told(NOTIFY_EXTERNAL_USER, 2, "Ann@example.org");
    Delivery other = told(NOTIFY_EXTERNAL_USER, 1, "bob@example.org");
    Delivery owner = told(NOTIFY_ORGANIZATION_OWNERS, 1, "ann@example.org");

    assertThat(isOutdated(first)).isTrue();
    assertThat(isOutdated(last)).isFalse();
    assertThat(isOutdated(other)).isFalse();
    assertThat(isOutdated(owner)).isFalse();
  }

  private boolean isOutdated(Delivery delivery) {
    return inTransaction(() -> ports.deliveries().isOutdated(delivery));
  }

  @Test
  void areUndoneByTheLiftingOfTheFiringBeforeIt() {
    Delivery earlier = told(NOTIFY_EXTERNAL_USER, 1, "ann@example.org");
    Delivery ann = told(NOTIFY_EXTERNAL_USER, 3, "ann@example.org");
    Delivery bob = told(NOTIFY_EXTERNAL_USER, 3, "bob@example.org");
    Delivery owner = told(NOTIFY_ORGANIZATION_OWNERS, 3, "ann@example.org");
    Delivery later = told(NOTIFY_EXTERNAL_USER, 5, "ann@example.org");

    assertThat(undoneBy(action(NOTIFY_EXTERNAL_USER, 4, LIFTED))).containsExactly(ann, bob);
    assertThat(undoneBy(action(NOTIFY_EXTERNAL_USER, 2, LIFTED))).containsExactly(earlier);
    assertThat(undoneBy(action(NOTIFY_EXTERNAL_USER, 6, LIFTED))).containsExactly(later);
    assertThat(undoneBy(action(NOTIFY_ORGANIZATION_OWNERS, 4, LIFTED))).containsExactly(owner);
    assertThat(undoneBy(action(NOTIFY_EXTERNAL_USER, 1, LIFTED))).isEmpty();
  }

  @Test
  void ofAnEarlierFiringAreNotUndoneWhenTheLastOneToldNobody() {
    told(NOTIFY_EXTERNAL_USER, 1, "ann@example.org");
    inTransaction(() -> ports.outbox().stage(List.of(action(NOTIFY_EXTERNAL_USER, 3, FIRED))));

    assertThat(undoneBy(action(NOTIFY_EXTERNAL_USER, 4, LIFTED))).isEmpty();
  }

  private Delivery told(PolicyAction action, long version, String address) {
    StagedAction fired = action(action, version, FIRED);
    inTransaction(() -> ports.outbox().stage(List.of(fired)));
    Delivery delivery = mail(fired, address);
    stage(delivery);
    return delivery;
  }

  private StagedAction action(PolicyAction action, long version, StagedAction.Occasion occasion) {
    return new StagedAction(policy, version, action, occasion, NOW);
  }

  private Delivery mail(StagedAction action, String address) {
    return Delivery.of(
        action, new Mailbox(address), NoticeFixture.notice(policy), Optional.empty(), NOW);
  }

  private static EventNotice anEvent() {
    return new EventNotice(
        UUID.randomUUID(), EventType.POLICY_FIRED, NOW, "A policy fired.", Map.of("b", "1"));
  }

  private void stage(Delivery... deliveries) {
    inTransaction(() -> ports.deliveries().stage(List.of(deliveries)));
  }

  private Delivery found(Delivery delivery) {
    return inTransaction(() -> ports.deliveries().lock(delivery.id())).orElseThrow();
  }

  private List<Delivery> undoneBy(StagedAction lifted) {
    return inTransaction(() -> ports.deliveries().undoneBy(lifted));
  }
}

package io.plimsoll.application.delivery;

import static io.plimsoll.application.delivery.PostOffice.START;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.StagedAction.Occasion.FIRED;
import static io.plimsoll.domain.policy.StagedAction.Occasion.LIFTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.delivery.SendDelivery.Result.Again;
import io.plimsoll.application.delivery.SendDelivery.Result.Finished;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.DeliveryState;
import io.plimsoll.domain.delivery.Recipient.Mailbox;
import io.plimsoll.domain.delivery.Sending.Accepted;
import io.plimsoll.domain.delivery.Sending.Postponed;
import io.plimsoll.domain.delivery.Sending.Refused;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 9: sending a delivery")
class SendingTest {
  private final PostOffice post = new PostOffice();
  private final PolicyId policy = new PolicyId(UUID.randomUUID());

  @Test
  void notesThatItWasTaken() {
    Delivery delivery = fired(1);

    assertThat(post.send(delivery)).isEqualTo(new Finished());

    assertThat(post.mailed()).containsExactly(delivery.id());
    assertThat(post.state(delivery)).isEqualTo(DeliveryState.SENT);
    assertThat(post.stored(delivery).attempts()).isEqualTo(1);
    assertThat(post.stored(delivery).tried()).contains(START);
  }

  @Test
  void isNotRepeatedOnceItWasTaken() {
    Delivery delivery = fired(1);
    post.send(delivery);

    assertThat(post.send(delivery)).isEqualTo(new Finished());

    assertThat(post.mailed()).hasSize(1);
  }

  @Test
  void hasNothingToDoForOneThatIsUnknown() {
    Delivery unknown = mail(1, FIRED, Optional.empty());

    assertThat(post.send(unknown)).isEqualTo(new Finished());

    assertThat(post.mailed()).isEmpty();
  }

  @Test
  void isTriedAgainLaterAndLater() {
    Delivery delivery = fired(1);
    post.answers(new Postponed("Connection refused."));

    assertThat(post.secondsUntilAgain(delivery)).isBetween(8L, 12L);
    post.isAt(START.plusSeconds(20));
    assertThat(post.secondsUntilAgain(delivery)).isBetween(16L, 24L);
    post.isAt(START.plusSeconds(40));
    assertThat(post.secondsUntilAgain(delivery)).isBetween(32L, 48L);
    post.isAt(START.plusSeconds(80));
    assertThat(post.secondsUntilAgain(delivery)).isBetween(48L, 72L);
    post.isAt(START.plusSeconds(140));
    assertThat(post.secondsUntilAgain(delivery)).isBetween(48L, 72L);
    assertThat(post.stored(delivery).error()).isEqualTo("Connection refused.");
    assertThat(post.state(delivery)).isEqualTo(DeliveryState.STAGED);

    post.answers(new Accepted());
    post.send(delivery);

    assertThat(post.state(delivery)).isEqualTo(DeliveryState.SENT);
    assertThat(post.stored(delivery).error()).isEmpty();
    assertThat(post.mailed()).hasSize(6).containsOnly(delivery.id());
  }

  @Test
  void isGivenUpAfterItsTime() {
    Delivery delivery = fired(1);
    post.answers(new Postponed("Connection refused."));
    post.isAt(START.plus(Duration.ofHours(5)));
    post.send(delivery);
    post.isAt(START.plus(Duration.ofHours(6)));

    assertThat(post.send(delivery)).isEqualTo(new Finished());

    assertThat(post.stored(delivery).attempts()).isEqualTo(2);
    assertThat(post.state(delivery)).isEqualTo(DeliveryState.FAILED);
    assertThat(post.stored(delivery).error()).isEqualTo("Connection refused.");
  }

  @Test
  void isGivenUpWhenItCanNeverWork() {
    Delivery delivery = fired(1);
    post.answers(new Refused("No such user."));

    assertThat(post.send(delivery)).isEqualTo(new Finished());

    assertThat(post.state(delivery)).isEqualTo(DeliveryState.FAILED);
  }

  @Test
  void isTriedAgainAfterAFaultThatNobodyForesaw() {
    Delivery delivery = fired(1);
    post.answersBy(() -> {
      throw new IllegalStateException("no\nmemory");
    });

    assertThat(post.send(delivery)).isInstanceOf(Again.class);

    assertThat(post.stored(delivery).error())
        .isEqualTo("java.lang.IllegalStateException: no memory");
    post.isAt(START.plus(Duration.ofHours(1)));
    post.send(delivery);
    assertThat(post.state(delivery)).isEqualTo(DeliveryState.FAILED);
  }

  @Test
  void leavesADeliveryAloneThatIsInAnotherRound() {
    Delivery delivery = fired(1);
    post.answers(new Refused("No such user."));
    post.send(delivery);
    Delivery again = post.stored(delivery).retry(START);
    post.store(again);
    post.answers(new Accepted());

    assertThat(post.send(delivery)).isEqualTo(new Finished());
    assertThat(post.state(delivery)).isEqualTo(DeliveryState.STAGED);

    post.send(again);
    assertThat(post.state(delivery)).isEqualTo(DeliveryState.SENT);
  }

  @Test
  void isTriedAgainSoonInANewRound() {
    Delivery delivery = fired(1);
    post.answers(new Refused("No such user."));
    post.send(delivery);
    Delivery again = post.stored(delivery).retry(START.plus(Duration.ofDays(1)));
    post.store(again);
    post.answers(new Postponed("Connection refused."));
    post.isAt(START.plus(Duration.ofDays(2)));

    assertThat(post.secondsUntilAgain(again)).isBetween(8L, 12L);
    assertThat(post.stored(delivery).attempts()).isEqualTo(2);
  }

  @Test
  void doesNotUndoWhatAnotherAttemptHasAchievedMeanwhile() {
    Delivery delivery = fired(1);
    post.answersBy(() -> {
      post.answers(new Accepted());
      post.send(delivery);
      return new Postponed("Timed out.");
    });

    assertThat(post.send(delivery)).isEqualTo(new Finished());

    assertThat(post.state(delivery)).isEqualTo(DeliveryState.SENT);
    assertThat(post.stored(delivery).error()).isEmpty();
  }

  @Test
  void leavesItToALaterAttemptWhatBecomesOfAnEarlierOneThatFailed() {
    Delivery delivery = fired(1);
    post.answersBy(() -> {
      post.store(post.stored(delivery).attempt(START));
      return new Refused("No such user.");
    });

    assertThat(post.send(delivery)).isEqualTo(new Finished());

    assertThat(post.state(delivery)).isEqualTo(DeliveryState.STAGED);
  }

  @Test
  void undoesWhatTheRecipientWasToldBefore() {
    Delivery told = fired(1);
    post.send(told);
    Delivery recantation = lifted(2, told);

    post.send(recantation);

    assertThat(post.state(told)).isEqualTo(DeliveryState.UNDONE);
    assertThat(post.state(recantation)).isEqualTo(DeliveryState.SENT);
  }

  @Test
  void waitsUntilTheRecipientWasToldWhatHappenedBefore() {
    Delivery told = fired(1);
    Delivery recantation = lifted(2, told);
    Delivery again = fired(3);
    post.isAt(START.plus(Duration.ofSeconds(30)));

    assertThat(post.secondsUntilAgain(recantation)).isBetween(24L, 36L);
    assertThat(post.secondsUntilAgain(again)).isBetween(24L, 36L);

    assertThat(post.mailed()).isEmpty();
    assertThat(post.stored(recantation).attempts()).isZero();

    post.send(told);
    post.send(again);
    post.send(recantation);
    post.send(again);

    assertThat(post.mailed()).containsExactly(told.id(), recantation.id(), again.id());
  }

  @Test
  void doesNotTakeBackWhatNeverArrived() {
    Delivery told = fired(1);
    post.answers(new Refused("No such user."));
    post.send(told);
    Delivery recantation = lifted(2, told);
    post.answers(new Accepted());

    assertThat(post.send(recantation)).isEqualTo(new Finished());

    assertThat(post.mailed()).containsExactly(told.id());
    assertThat(post.state(told)).isEqualTo(DeliveryState.FAILED);
    assertThat(post.state(recantation)).isEqualTo(DeliveryState.FAILED);
    assertThat(post.stored(recantation).error())
        .isEqualTo("Not sent: what this would take back never arrived.");
  }

  private Delivery fired(long version) {
    return post.staged(mail(version, FIRED, Optional.empty()));
  }

  private Delivery lifted(long version, Delivery told) {
    return post.staged(mail(version, LIFTED, Optional.of(told.id())));
  }

  private Delivery mail(long version, StagedAction.Occasion occasion, Optional<DeliveryId> undoes) {
    StagedAction action = new StagedAction(policy, version, NOTIFY_EXTERNAL_USER, occasion, START);
    return Delivery.of(
        action, new Mailbox("ann@example.org"), NoticeFixture.notice(policy), undoes, START);
  }
}

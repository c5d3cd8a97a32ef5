package io.plimsoll.application.delivery;

import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.StagedAction.Occasion.FIRED;
import static io.plimsoll.domain.policy.StagedAction.Occasion.LIFTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.InMemoryMarketplace;
import io.plimsoll.application.delivery.SendDelivery.Result;
import io.plimsoll.application.delivery.SendDelivery.Result.Again;
import io.plimsoll.application.delivery.SendDelivery.Result.Finished;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.DeliveryState;
import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.Recipient;
import io.plimsoll.domain.delivery.Recipient.Mailbox;
import io.plimsoll.domain.delivery.Sending;
import io.plimsoll.domain.delivery.Sending.Accepted;
import io.plimsoll.domain.delivery.Sending.Postponed;
import io.plimsoll.domain.delivery.Sending.Refused;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.ContentType;
import io.plimsoll.domain.hook.Destination;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookTerms;
import io.plimsoll.domain.hook.SigningSecret;
import io.plimsoll.domain.hook.SigningSecrets;
import io.plimsoll.domain.hook.Subscription;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 9: sending a delivery")
class SendingTest {
  private static final Instant START = Instant.parse("2026-03-01T02:00:00Z");

  private final InMemoryMarketplace ports = new InMemoryMarketplace();
  private final PolicyId policy = new PolicyId(UUID.randomUUID());
  private final List<DeliveryId> sent = new ArrayList<>();
  private final List<String> called = new ArrayList<>();
  private Optional<Hook> hook = Optional.empty();
  private Sending answer = new Accepted();
  private Instant now = START;

  private final SendDelivery send =
      SendDelivery.using(
          ports.deliveries(),
          (id, to, message) -> {
            sent.add(id);
            return answer;
          },
          (id, to, secrets, event, at) -> {
            called.add(to.url() + " " + secrets.size());
            return answer;
          },
          id -> hook.filter(found -> found.id().equals(id)),
          new RetrySettings(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofHours(1)),
          ports.unitOfWork(),
          () -> now,
          new Random(1));

  @Test
  void notesThatItWasTaken() {
    Delivery delivery = staged(Optional.empty());

    assertThat(send.send(delivery.id())).isEqualTo(new Finished());

    assertThat(sent).containsExactly(delivery.id());
    assertThat(state(delivery)).isEqualTo(DeliveryState.SENT);
    assertThat(stored(delivery).attempts()).isEqualTo(1);
    assertThat(stored(delivery).tried()).contains(START);
  }

  @Test
  void isNotRepeatedOnceItWasTaken() {
    Delivery delivery = staged(Optional.empty());
    send.send(delivery.id());

    assertThat(send.send(delivery.id())).isEqualTo(new Finished());

    assertThat(sent).hasSize(1);
  }

  @Test
  void isTriedAgainLaterAndLater() {
    Delivery delivery = staged(Optional.empty());
    answer = new Postponed("Connection refused.");

    assertThat(seconds(send.send(delivery.id()))).isBetween(8L, 12L);
    assertThat(seconds(send.send(delivery.id()))).isBetween(16L, 24L);
    assertThat(seconds(send.send(delivery.id()))).isBetween(32L, 48L);
    assertThat(seconds(send.send(delivery.id()))).isBetween(48L, 72L);
    assertThat(seconds(send.send(delivery.id()))).isBetween(48L, 72L);
    assertThat(stored(delivery).error()).isEqualTo("Connection refused.");
    assertThat(state(delivery)).isEqualTo(DeliveryState.STAGED);

    answer = new Accepted();
    send.send(delivery.id());

    assertThat(state(delivery)).isEqualTo(DeliveryState.SENT);
    assertThat(stored(delivery).error()).isEmpty();
    assertThat(sent).hasSize(6).containsOnly(delivery.id());
  }

  @Test
  void isGivenUpAfterItsTime() {
    Delivery delivery = staged(Optional.empty());
    answer = new Postponed("Connection refused.");
    now = START.plus(Duration.ofHours(1));

    assertThat(send.send(delivery.id())).isEqualTo(new Finished());

    assertThat(state(delivery)).isEqualTo(DeliveryState.FAILED);
    assertThat(stored(delivery).error()).isEqualTo("Connection refused.");
  }

  @Test
  void isGivenUpWhenItCanNeverWork() {
    Delivery delivery = staged(Optional.empty());
    answer = new Refused("No such user.");

    assertThat(send.send(delivery.id())).isEqualTo(new Finished());

    assertThat(state(delivery)).isEqualTo(DeliveryState.FAILED);
  }

  @Test
  void undoesWhatTheRecipientWasToldBefore() {
    Delivery told = staged(Optional.empty());
    send.send(told.id());
    Delivery recantation = staged(Optional.of(told.id()));

    send.send(recantation.id());

    assertThat(state(told)).isEqualTo(DeliveryState.UNDONE);
    assertThat(state(recantation)).isEqualTo(DeliveryState.SENT);
  }

  @Test
  void waitsUntilTheRecipientWasToldWhatItUndoes() {
    Delivery told = staged(Optional.empty());
    Delivery recantation = staged(Optional.of(told.id()));

    assertThat(send.send(recantation.id())).isInstanceOf(Again.class);

    assertThat(sent).isEmpty();
    assertThat(stored(recantation).attempts()).isZero();

    send.send(told.id());
    send.send(recantation.id());

    assertThat(sent).containsExactly(told.id(), recantation.id());
  }

  @Test
  void doesNotUndoWhatNeverArrived() {
    Delivery told = staged(Optional.empty());
    answer = new Refused("No such user.");
    send.send(told.id());
    Delivery recantation = staged(Optional.of(told.id()));
    answer = new Accepted();

    send.send(recantation.id());

    assertThat(state(told)).isEqualTo(DeliveryState.FAILED);
    assertThat(state(recantation)).isEqualTo(DeliveryState.SENT);
  }

  @Test
  void callsAWebHookAsItIsNow() {
    Hook first = webHook("https://example.org/one");
    Delivery delivery = staged(first);
    hook =
        Optional.of(
            first
                .on(termsOf("https://example.org/two", true))
                .signedWith(first.secrets().orElseThrow().rotated(aSecret(2), START)));

    send.send(delivery.id());

    assertThat(called).containsExactly("https://example.org/two 2");
    assertThat(state(delivery)).isEqualTo(DeliveryState.SENT);
  }

  @Test
  void failsWhenTheWebHookIsGone() {
    Delivery delivery = staged(webHook("https://example.org/one"));

    send.send(delivery.id());

    assertThat(called).isEmpty();
    assertThat(state(delivery)).isEqualTo(DeliveryState.FAILED);
    assertThat(stored(delivery).error()).isEqualTo("The hook was removed or switched off.");
  }

  @Test
  void failsWhenTheWebHookIsSwitchedOff() {
    Hook first = webHook("https://example.org/one");
    Delivery delivery = staged(first);
    hook = Optional.of(first.on(termsOf("https://example.org/one", false)));

    send.send(delivery.id());

    assertThat(called).isEmpty();
    assertThat(state(delivery)).isEqualTo(DeliveryState.FAILED);
  }

  private static Hook webHook(String url) {
    return new Hook(
        new HookId(UUID.randomUUID()),
        new UserId(UUID.randomUUID()),
        termsOf(url, true),
        Optional.of(SigningSecrets.of(aSecret(1))));
  }

  private static HookTerms termsOf(String url, boolean active) {
    return new HookTerms(
        new Destination.WebHook(URI.create(url), ContentType.JSON),
        Subscription.to(Set.of(EventType.POLICY_FIRED), Set.of()),
        active);
  }

  private static SigningSecret aSecret(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return SigningSecret.of(key);
  }

  private Delivery staged(Hook to) {
    EventNotice event =
        new EventNotice(
            UUID.randomUUID(), EventType.POLICY_FIRED, START, "A policy fired.", Map.of());
    Delivery delivery =
        Delivery.of(
            event,
            Optional.of(policy),
            new Recipient.WebHook(to.id(), "https://example.org"),
            START);
    ports.deliveries().stage(List.of(delivery));
    return delivery;
  }

  @Test
  void hasNothingToDoForOneThatIsUnknown() {
    assertThat(send.send(new DeliveryId(UUID.randomUUID()))).isEqualTo(new Finished());
    assertThat(sent).isEmpty();
  }

  private Delivery staged(Optional<DeliveryId> undoes) {
    StagedAction action =
        new StagedAction(
            policy,
            undoes.isPresent() ? 2 : 1,
            NOTIFY_EXTERNAL_USER,
            undoes.isPresent() ? LIFTED : FIRED,
            START);
    Delivery delivery =
        Delivery.of(
            action, new Mailbox("ann@example.org"), NoticeFixture.notice(policy), undoes, START);
    ports.deliveries().stage(List.of(delivery));
    return delivery;
  }

  private static long seconds(Result result) {
    assertThat(result).isInstanceOf(Again.class);
    return ((Again) result).delay().toSeconds();
  }

  private Delivery stored(Delivery delivery) {
    return ports.deliveries().lock(delivery.id()).orElseThrow();
  }

  private DeliveryState state(Delivery delivery) {
    return stored(delivery).state();
  }
}

package io.plimsoll.application.delivery;

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
import io.plimsoll.domain.delivery.Sending;
import io.plimsoll.domain.delivery.Sending.Accepted;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.ContentType;
import io.plimsoll.domain.hook.Destination;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookTerms;
import io.plimsoll.domain.hook.SigningSecret;
import io.plimsoll.domain.hook.SigningSecrets;
import io.plimsoll.domain.hook.Subscription;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be sent while receivers of webhooks take their time. */
class SlowReceiversTest {
  private static final Instant START = Instant.parse("2026-03-01T02:00:00Z");

  private final InMemoryMarketplace ports = new InMemoryMarketplace();

  /** What is to be sent while a call lasts. */
  private final Queue<DeliveryId> meanwhile = new ArrayDeque<>();

  private final Map<DeliveryId, Result> results = new HashMap<>();
  private final SendDelivery send =
      SendDelivery.using(
          ports.deliveries(),
          (id, to, message) -> takeTime(),
          (id, to, secrets, event, at) -> takeTime(),
          id -> Optional.of(hook(id)),
          3,
          new RetrySettings(Duration.ofSeconds(10), Duration.ofHours(1), Duration.ofDays(3)),
          ports.unitOfWork(),
          () -> START,
          () -> START,
          new Random(1));

  private Sending takeTime() {
    sendNext();
    return new Accepted();
  }

  /** What calls nobody is over at once, and the next one is sent. */
  private void sendNext() {
    while (!meanwhile.isEmpty()) {
      DeliveryId next = meanwhile.remove();
      results.put(next, send.send(new SendDelivery.Round(next, 0)));
    }
  }

  /** All begin before the first of them ends. */
  private void sendAtOnce(Delivery... deliveries) {
    meanwhile.addAll(Stream.of(deliveries).map(Delivery::id).toList());
    sendNext();
  }

  @Test
  void atMostSoManyWebhooksAreCalled() {
    Delivery first = toWebhook("https://a.example");
    Delivery second = toWebhook("https://b.example");
    Delivery third = toWebhook("https://c.example");
    Delivery fourth = toWebhook("https://d.example");

    sendAtOnce(first, second, third, fourth);

    assertThat(List.of(first, second, third)).allSatisfy(this::wasSent);
    waits(fourth);
  }

  @Test
  void mailIsSentAllTheSame() {
    Delivery mail = toMailbox();
    Delivery more = toMailbox();

    sendAtOnce(
        toWebhook("https://a.example"),
        toWebhook("https://b.example"),
        toWebhook("https://c.example"),
        mail,
        more);

    wasSent(mail);
    wasSent(more);
  }

  @Test
  void oneReceiverLeavesALineForOthers() {
    Delivery second = toWebhook("https://a.example");
    Delivery third = toWebhook("https://a.example");
    Delivery other = toWebhook("https://b.example");

    sendAtOnce(toWebhook("https://a.example"), second, third, other);

    wasSent(second);
    waits(third);
    wasSent(other);
  }

  @Test
  void whatHadToWaitIsSentLater() {
    Delivery late = toWebhook("https://d.example");
    sendAtOnce(
        toWebhook("https://a.example"),
        toWebhook("https://b.example"),
        toWebhook("https://c.example"),
        late);
    waits(late);

    sendAtOnce(late);

    wasSent(late);
    assertThat(stored(late).attempts()).isOne();
  }

  private void wasSent(Delivery delivery) {
    assertThat(results.get(delivery.id())).isEqualTo(new Finished());
    assertThat(stored(delivery).state()).isEqualTo(DeliveryState.SENT);
  }

  /** It was not tried, which is no failure of its receiver. */
  private void waits(Delivery delivery) {
    assertThat(results.get(delivery.id()))
        .isInstanceOfSatisfying(
            Again.class, again -> assertThat(again.delay().toSeconds()).isBetween(8L, 12L));
    assertThat(stored(delivery)).isEqualTo(delivery);
  }

  private Delivery stored(Delivery delivery) {
    return ports.deliveries().lock(delivery.id()).orElseThrow();
  }

  private Delivery toWebhook(String origin) {
    return staged(new Recipient.WebHook(new HookId(UUID.randomUUID()), origin));
  }

  private Delivery toMailbox() {
    return staged(new Recipient.Mailbox("ann@example.org"));
  }

  private Delivery staged(Recipient to) {
    EventNotice event =
        new EventNotice(
            UUID.randomUUID(), EventType.POLICY_FIRED, START, "A policy fired.", Map.of());
    Delivery delivery = Delivery.of(event, Optional.empty(), to, START);
    ports.deliveries().stage(List.of(delivery));
    return delivery;
  }

  private static Hook hook(HookId id) {
    return new Hook(
        id,
        new UserId(UUID.randomUUID()),
        new HookTerms(
            new Destination.WebHook(URI.create("https://example.org/hook"), ContentType.JSON),
            Subscription.to(Set.of(EventType.POLICY_FIRED), Set.of()),
            true),
        Optional.of(SigningSecrets.of(SigningSecret.of(new byte[32]))));
  }
}

package io.plimsoll.application.delivery;

import static io.plimsoll.application.delivery.PostOffice.START;
import static io.plimsoll.application.delivery.PostOffice.WALL_CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.DeliveryState;
import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.Recipient;
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
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 9: sending a delivery to a hook")
class SendingToHooksTest {
  private static final Destination ONE = web("https://example.org/one");

  private final PostOffice post = new PostOffice();

  @Test
  void callsAWebHookAsItIsNow() {
    Hook first = hook(ONE);
    Delivery delivery = stagedFor(first);
    post.has(
        first
            .on(terms(web("https://example.org/two"), true))
            .signedWith(first.secrets().orElseThrow().rotated(aSecret(2), START)));

    post.send(delivery);

    assertThat(post.called())
        .containsExactly("https://example.org/two signed with 2 at " + WALL_CLOCK);
    assertThat(post.state(delivery)).isEqualTo(DeliveryState.SENT);
  }

  @Test
  void writesToAMailHook() {
    Hook hook = hook(new Destination.MailHook("ann@example.org"));
    Delivery delivery = stagedFor(hook);
    post.has(hook);

    post.send(delivery);

    assertThat(post.mailed()).containsExactly(delivery.id());
    assertThat(post.state(delivery)).isEqualTo(DeliveryState.SENT);
  }

  @Test
  void failsWhenTheHookIsGone() {
    Delivery called = stagedFor(hook(ONE));
    Delivery written = stagedFor(hook(new Destination.MailHook("ann@example.org")));

    post.send(called);
    post.send(written);

    assertFailed(called);
    assertFailed(written);
  }

  @Test
  void failsWhenTheHookIsSwitchedOff() {
    for (Destination destination : Set.of(ONE, new Destination.MailHook("ann@example.org"))) {
      Hook hook = hook(destination);
      Delivery delivery = stagedFor(hook);
      post.has(hook.on(terms(destination, false)));

      post.send(delivery);

      assertFailed(delivery);
    }
  }

  private void assertFailed(Delivery delivery) {
    assertThat(post.called()).isEmpty();
    assertThat(post.mailed()).isEmpty();
    assertThat(post.state(delivery)).isEqualTo(DeliveryState.FAILED);
    assertThat(post.stored(delivery).error()).isEqualTo("The hook was removed or switched off.");
  }

  private Delivery stagedFor(Hook to) {
    EventNotice event =
        new EventNotice(
            UUID.randomUUID(), EventType.POLICY_FIRED, START, "A policy fired.", Map.of());
    Recipient recipient =
        switch (to.terms().destination()) {
          case Destination.MailHook(String address) -> new Recipient.MailHook(to.id(), address);
          case Destination.WebHook web -> new Recipient.WebHook(to.id(), "https://example.org");
        };
    return post.staged(
        Delivery.of(event, Optional.of(new PolicyId(UUID.randomUUID())), recipient, START));
  }

  private static Hook hook(Destination destination) {
    return new Hook(
        new HookId(UUID.randomUUID()),
        new UserId(UUID.randomUUID()),
        terms(destination, true),
        destination instanceof Destination.WebHook
            ? Optional.of(SigningSecrets.of(aSecret(1)))
            : Optional.empty());
  }

  private static Destination web(String url) {
    return new Destination.WebHook(URI.create(url), ContentType.JSON);
  }

  private static HookTerms terms(Destination destination, boolean active) {
    return new HookTerms(
        destination, Subscription.to(Set.of(EventType.POLICY_FIRED), Set.of()), active);
  }

  private static SigningSecret aSecret(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return SigningSecret.of(key);
  }
}

package io.plimsoll.domain.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.hook.Destination.MailHook;
import io.plimsoll.domain.hook.Destination.WebHook;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "HTTPS://example.org:443/a?b=c",
        "https://[2001:db8::1]:65535/",
        "http://10.0.0.1/"
      })
  void aWebhookLeadsToTheWeb(String url) {
    assertThat(new WebHook(URI.create(url), ContentType.JSON).kind()).isEqualTo(HookKind.WEB);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org/",
        "ftp://example.org/",
        "mailto:a@example.org",
        "http:example.org",
        "http:///path",
        "http://under_score.example/",
        "http://user@example.org/",
        "http://:@example.org/",
        "http://example.org/#part",
        "http://example.org:0/",
        "http://example.org:65536/"
      })
  void aWebhookLeadsNowhereElse(String url) {
    URI there = URI.create(url);

    assertThat(WebHook.isUrl(there)).isFalse();
    assertThatThrownBy(() -> new WebHook(there, ContentType.JSON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aUrlIsNotTooLong() {
    String longest = "http://example.org/" + "a".repeat(WebHook.MAX_URL_LENGTH - 19);

    assertThat(WebHook.isUrl(URI.create(longest))).isTrue();
    assertThat(WebHook.isUrl(URI.create(longest + "a"))).isFalse();
  }

  @Test
  void aHostIsNotLongerThanNamesMayBe() {
    String label = "a".repeat(63);
    String longest = String.join(".", label, label, label, "a".repeat(61));

    assertThat(WebHook.isUrl(URI.create("http://%s./".formatted(longest)))).isTrue();
    assertThat(WebHook.isUrl(URI.create("http://%sa/".formatted(longest)))).isFalse();
    assertThat(WebHook.isUrl(URI.create("http://a%s.example/".formatted(label)))).isFalse();
    assertThat(WebHook.isUrl(URI.create("http://[fe80::1%%25%s]/".formatted(longest)))).isFalse();
  }

  @Test
  void aPortHasNoMoreDigitsThanPortsHave() {
    assertThat(WebHook.isUrl(URI.create("http://example.org:00080/"))).isTrue();
    assertThat(WebHook.isUrl(URI.create("http://example.org:000080/"))).isFalse();
  }

  @Test
  void mailGoesToAnAddress() {
    assertThat(new MailHook("a@example.org").kind()).isEqualTo(HookKind.MAIL);
    assertThatThrownBy(() -> new MailHook("a@example.org\r\nBcc: b@example.org"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyWebhooksHaveSecrets() {
    SigningSecrets secrets = SigningSecrets.of(SigningSecret.of(new byte[32]));

    assertThatThrownBy(() -> hook(new MailHook("a@example.org"), Optional.of(secrets)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            hook(new WebHook(URI.create("http://example.org"), ContentType.FORM), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Hook hook(Destination destination, Optional<SigningSecrets> secrets) {
    return new Hook(
        new HookId(UUID.randomUUID()),
        new UserId(UUID.randomUUID()),
        new HookTerms(destination, new Subscription(Set.of(), Set.of()), true),
        secrets);
  }
}

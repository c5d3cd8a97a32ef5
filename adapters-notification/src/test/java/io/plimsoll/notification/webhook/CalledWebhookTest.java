package io.plimsoll.notification.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.Sending;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.ContentType;
import io.plimsoll.domain.hook.Destination.WebHook;
import io.plimsoll.domain.hook.SigningSecret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CalledWebhookTest {
  private static final DeliveryId ID =
      new DeliveryId(UUID.fromString("a0000000-0000-4000-8000-000000000001"));
  private static final EventNotice EVENT =
      new EventNotice(
          UUID.randomUUID(),
          EventType.POLICY_FIRED,
          Instant.parse("2026-03-01T02:00:00Z"),
          "A policy of Größe & \"more\" fired.",
          Map.of("policy_uuid", "b0000000-0000-4000-8000-000000000001"));
  private static final SigningSecret SECRET = secret(1);

  private final List<Call> calls = new ArrayList<>();
  private final WebhookSettings anywhere = new WebhookSettings(true);
  private final SignedWebhooks webhooks = new SignedWebhooks(anywhere, new PublicTargets(anywhere));
  private HttpServer receiver;
  private int status = 204;

  @BeforeEach
  void startReceiver() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", this::answer);
    receiver.start();
  }

  @AfterEach
  void stopReceiver() throws IOException {
    webhooks.close();
    receiver.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      calls.add(
          new Call(
              exchange.getRequestURI().getPath(),
              exchange.getRequestURI().getQuery(),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8),
              exchange.getRequestHeaders()));
      exchange.getResponseHeaders().add("Location", "/elsewhere");
      exchange.sendResponseHeaders(status, -1);
    }
  }

  @Test
  void isSignedSoThatTheReceiverCanTell() {
    assertThat(send(ContentType.JSON, SECRET)).isEqualTo(new Sending.Accepted());

    Call call = onlyCall();
    assertThatCode(() -> call.verify(SECRET)).doesNotThrowAnyException();
    assertThatThrownBy(() -> call.verify(secret(2)))
        .isInstanceOf(WebhookVerificationException.class);
    assertThat(call.header("webhook-id")).isEqualTo(ID.toString());
    assertThat(call.headers()).doesNotContainKey("Upgrade");
  }

  @Test
  void isFoundByWordsOfAnyLanguage() {
    assertThat(send("http://127.0.0.1:" + port() + "/größe?unit=東京"))
        .isEqualTo(new Sending.Accepted());

    assertThat(onlyCall().path()).isEqualTo("/größe");
    assertThat(onlyCall().query()).isEqualTo("unit=東京");
  }

  @Test
  void isSignedWithBothSecretsWhileTheyOverlap() {
    send(ContentType.JSON, secret(2), SECRET);

    assertThatCode(() -> onlyCall().verify(SECRET)).doesNotThrowAnyException();
    assertThatCode(() -> onlyCall().verify(secret(2))).doesNotThrowAnyException();
  }

  @Test
  void getsTheEventAsJson() {
    send(ContentType.JSON, SECRET);

    JsonNode body = new JsonMapper().readTree(onlyCall().body());
    assertThat(onlyCall().header("content-type")).startsWith("application/json");
    assertThat(body.get("event_type").stringValue()).isEqualTo("policy_fired");
    assertThat(body.get("message").stringValue()).isEqualTo(EVENT.text());
    assertThat(body.get("created").stringValue()).isEqualTo("2026-03-01T02:00:00Z");
    assertThat(body.get("context").get("policy_uuid").stringValue())
        .isEqualTo("b0000000-0000-4000-8000-000000000001");
  }

  @Test
  void getsTheEventAsAForm() {
    send(ContentType.FORM, SECRET);

    assertThat(onlyCall().header("content-type"))
        .isEqualTo("application/x-www-form-urlencoded; charset=UTF-8");
    assertThat(URLDecoder.decode(onlyCall().body(), UTF_8).split("&event_type|&message=|&context="))
        .contains(EVENT.text(), "{\"policy_uuid\":\"b0000000-0000-4000-8000-000000000001\"}");
    assertThatCode(() -> onlyCall().verify(SECRET)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void isNotLedElsewhere(int redirect) {
    status = redirect;

    assertThat(send(ContentType.JSON, SECRET)).isInstanceOf(Sending.Postponed.class);

    assertThat(calls).extracting(Call::path).containsExactly("/hook");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 429, 500, 503})
  void isTriedAgainWhenTheReceiverDoesNotTakeIt(int refusal) {
    status = refusal;

    assertThat(send(ContentType.JSON, SECRET))
        .isEqualTo(
            new Sending.Postponed("The receiver answered with status %d.".formatted(refusal)));
  }

  @Test
  void isGivenUpWhenTheReceiverIsGoneForGood() {
    status = 410;

    assertThat(send(ContentType.JSON, SECRET)).isInstanceOf(Sending.Refused.class);
  }

  @Test
  void isTriedAgainWhenNobodyListens() throws IOException {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = socket.getLocalPort();
    }

    assertThat(send("http://127.0.0.1:" + nobody + "/hook"))
        .isInstanceOfSatisfying(
            Sending.Postponed.class,
            postponed -> assertThat(postponed.why()).startsWith("The receiver can't be reached: "));
  }

  @Test
  void isTriedAgainWhenTheNameIsUnknown() {
    assertThat(send("http://unknown.invalid/hook")).isInstanceOf(Sending.Postponed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
  void isNotCalledAtAPrivateAddress(String host) throws IOException {
    WebhookSettings publicOnly = new WebhookSettings(false);
    try (SignedWebhooks careful = new SignedWebhooks(publicOnly, new PublicTargets(publicOnly))) {
      assertThat(send(careful, "http://" + host + ":" + port() + "/", ContentType.JSON, SECRET))
          .isInstanceOf(Sending.Refused.class);
    }

    assertThat(calls).isEmpty();
  }

  @Test
  void isTriedAgainButNotCalledWhenItsNameLeadsToAPrivateAddressMeanwhile() throws IOException {
    WebhookSettings publicOnly = new WebhookSettings(false);
    NameService names = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
    try (SignedWebhooks careful =
        new SignedWebhooks(publicOnly, new PublicTargets(publicOnly, names), names)) {
      assertThat(send(careful, "http://hooks.example:" + port() + "/", ContentType.JSON, SECRET))
          .isEqualTo(new Sending.Postponed("hooks.example is not a public address."));
    }

    assertThat(calls).isEmpty();
  }

  @Test
  void isLookedUpAtEachCall() throws IOException {
    List<String> asked = new ArrayList<>();
    NameService names =
        host -> {
          asked.add(host);
          return new InetAddress[] {InetAddress.getLoopbackAddress()};
        };
    String url = "http://hooks.example:" + port() + "/";
    try (SignedWebhooks asking =
        new SignedWebhooks(anywhere, new PublicTargets(anywhere, names), names)) {
      send(asking, url, ContentType.JSON, SECRET);
      send(asking, url, ContentType.JSON, SECRET);
    }

    assertThat(calls).hasSize(2);
    assertThat(asked).containsExactly("hooks.example", "hooks.example");
  }

  private Sending send(ContentType type, SigningSecret... secrets) {
    return send(webhooks, "http://127.0.0.1:" + port() + "/hook", type, secrets);
  }

  private Sending send(String url) {
    return send(webhooks, url, ContentType.JSON, SECRET);
  }

  private static Sending send(
      SignedWebhooks webhooks, String url, ContentType type, SigningSecret... secrets) {
    return webhooks.send(
        ID,
        new WebHook(URI.create(url), type),
        List.of(secrets),
        EVENT,
        Clock.systemUTC().instant());
  }

  private int port() {
    return receiver.getAddress().getPort();
  }

  private Call onlyCall() {
    assertThat(calls).hasSize(1);
    return calls.getFirst();
  }

  private static SigningSecret secret(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return SigningSecret.of(key);
  }

  private record Call(
      String path, @Nullable String query, String body, Map<String, List<String>> headers) {
    String header(String name) {
      return Objects.requireNonNull(headers.get(canonical(name))).getFirst();
    }

    void verify(SigningSecret secret) throws Exception {
      new Webhook(secret.text())
          .verify(
              body,
              Map.of(
                  "webhook-id", List.of(header("webhook-id")),
                  "webhook-timestamp", List.of(header("webhook-timestamp")),
                  "webhook-signature", List.of(header("webhook-signature"))));
    }

    private static String canonical(String name) {
      return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
  }
}

package io.plimsoll.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The receiver says whether it has taken an event, and then goes on talking. */
class LongAnswerTest {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
  private static final int LONG = 1_000_000;

  private final WebhookSettings anywhere = new WebhookSettings(true);
  private final SignedWebhooks webhooks = new SignedWebhooks(anywhere, new PublicTargets(anywhere));
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch heard = new CountDownLatch(1);
  private final CompletableFuture<String> end = new CompletableFuture<>();
  private HttpServer receiver;

  @BeforeEach
  void startReceiver() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.setExecutor(threads);
    receiver.createContext("/silent", this::fallSilent);
    receiver.createContext("/endless", this::talkOn);
    receiver.start();
  }

  @AfterEach
  void stopReceiver() throws IOException {
    heard.countDown();
    webhooks.close();
    receiver.stop(0);
    threads.close();
  }

  /** Promises more than it says. */
  private void fallSilent(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(status(exchange), LONG);
    exchange.getResponseBody().flush();
    try {
      heard.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private void talkOn(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(status(exchange), 0);
    OutputStream body = exchange.getResponseBody();
    try {
      while (heard.getCount() > 0) {
        body.write(new byte[LONG]);
      }
      end.complete("said all");
    } catch (IOException e) {
      end.complete("nobody listens");
    }
    exchange.close();
  }

  private static int status(HttpExchange exchange) {
    return Integer.parseInt(exchange.getRequestURI().getQuery());
  }

  @Test
  void whatNeverComesIsNotWaitedFor() {
    assertThat(call("/silent?200")).isEqualTo(new Sending.Accepted());
  }

  @Test
  void whatNeverEndsIsNotListenedTo() throws Exception {
    assertThat(call("/endless?202")).isEqualTo(new Sending.Accepted());

    assertThat(end.get(60, TimeUnit.SECONDS)).isEqualTo("nobody listens");
  }

  @Test
  void aRefusalIsHeardAllTheSame() {
    assertThat(call("/silent?503"))
        .isEqualTo(new Sending.Postponed("The receiver answered with status 503."));
  }

  private Sending call(String where) {
    return webhooks.send(
        new DeliveryId(UUID.randomUUID()),
        new WebHook(
            URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + where),
            ContentType.JSON),
        List.of(SigningSecret.of(new byte[32])),
        new EventNotice(UUID.randomUUID(), EventType.POLICY_FIRED, NOW, "It fired.", Map.of()),
        NOW);
  }
}

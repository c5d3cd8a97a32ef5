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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The receiver answers nobody before everybody has called. */
class CallsAtOnceTest {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
  private static final int MANY = 30;

  private final WebhookSettings anywhere = new WebhookSettings(true);
  private final SignedWebhooks webhooks = new SignedWebhooks(anywhere, new PublicTargets(anywhere));
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch missing = new CountDownLatch(MANY);
  private HttpServer receiver;

  @BeforeEach
  void startReceiver() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), MANY);
    receiver.setExecutor(threads);
    receiver.createContext("/", this::answerWithAll);
    receiver.start();
  }

  @AfterEach
  void stopReceiver() throws IOException {
    webhooks.close();
    receiver.stop(0);
    threads.close();
  }

  private void answerWithAll(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      missing.countDown();
      boolean all = missing.await(8, TimeUnit.SECONDS);
      exchange.sendResponseHeaders(all ? 204 : 503, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void waitForNoneOfThemselves() throws Exception {
    List<Callable<Sending>> calls =
        IntStream.range(0, MANY).<Callable<Sending>>mapToObj(each -> this::call).toList();

    for (Future<Sending> call : threads.invokeAll(calls)) {
      assertThat(call.get()).isEqualTo(new Sending.Accepted());
    }
  }

  private Sending call() {
    return webhooks.send(
        new DeliveryId(UUID.randomUUID()),
        new WebHook(
            URI.create("http://127.0.0.1:" + receiver.getAddress().getPort()), ContentType.JSON),
        List.of(SigningSecret.of(new byte[32])),
        new EventNotice(UUID.randomUUID(), EventType.POLICY_FIRED, NOW, "It fired.", Map.of()),
        NOW);
  }
}

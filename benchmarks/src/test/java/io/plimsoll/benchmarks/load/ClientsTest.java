package io.plimsoll.benchmarks.load;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // JUnit sets the fields
class ClientsTest {
  private static final Duration SHORT = Duration.ofMillis(200);

  private final Set<String> asked = new ConcurrentSkipListSet<>();
  private HttpServer server;
  private int status = 201;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          assertThat(asked.add(exchange.getRequestURI().getPath())).isTrue();
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void sendEachRequestOnceAndInOrder() throws Exception {
    Latencies waits = new Clients(3).send(this::request, SHORT);

    assertThat(waits.percentile(100)).isPositive();
    assertThat(waits.requestsPerSecond()).isPositive();
    assertThat(asked)
        .isNotEmpty()
        .isEqualTo(IntStream.range(0, asked.size()).mapToObj(n -> "/" + n).collect(toSet()));
  }

  @Test
  void failWhenTheyAreRefused() {
    status = 403;

    assertThatThrownBy(() -> new Clients(2).send(this::request, SHORT))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("403");
  }

  private HttpRequest request(long number) {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:%d/%d".formatted(server.getAddress().getPort(), number)))
        .build();
  }
}

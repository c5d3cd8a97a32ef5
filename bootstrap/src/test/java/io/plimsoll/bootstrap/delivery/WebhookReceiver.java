package io.plimsoll.bootstrap.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A program on the loopback interface that is told of events, and can be away for a while. */
public final class WebhookReceiver implements AutoCloseable {
  private final int port = SteadyPort.free();
  private final Map<String, Inbox> inboxes = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private HttpServer server = started();

  private HttpServer started() {
    try {
      HttpServer next =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      next.setExecutor(threads);
      next.createContext("/", this::take);
      next.start();
      return next;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Inbox inbox = Objects.requireNonNull(inboxes.get(exchange.getRequestURI().getPath()));
      int status = inbox.take(exchange.getRequestHeaders(), body);
      exchange.getResponseHeaders().add("Location", inbox.redirect());
      exchange.sendResponseHeaders(status, -1);
    }
  }

  /** A place of its own to call. */
  public Inbox open() {
    String path = "/" + UUID.randomUUID();
    Inbox inbox = new Inbox(origin() + path);
    inboxes.put(path, inbox);
    return inbox;
  }

  /** What others may see of where it is. */
  String origin() {
    return "http://127.0.0.1:" + port;
  }

  /** Nobody can connect until it {@link #comesBack}. */
  public void goesAway() {
    server.stop(0);
  }

  public void comesBack() {
    server = started();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}

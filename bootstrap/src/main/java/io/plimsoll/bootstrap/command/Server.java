package io.plimsoll.bootstrap.command;

import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A server that runs. */
final class Server {
  private final String address;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private Server(String address) {
    this.address = address;
  }

  static Server of(ConfigurableApplicationContext application) {
    Server server =
        new Server(
            "http://localhost:"
                + application.getEnvironment().getRequiredProperty("local.server.port"));
    application.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>) closed -> server.stopped.countDown());
    return server;
  }

  /** As seen from this machine. */
  String address() {
    return address;
  }

  void awaitStop() throws InterruptedException {
    stopped.await();
  }
}

package io.plimsoll.bootstrap.command;

import org.springframework.context.ConfigurableApplicationContext;

/** A server that runs. */
final class Server {
  private final String address;
  private final StopSignal stop;

  private Server(String address, StopSignal stop) {
    this.address = address;
    this.stop = stop;
  }

  static Server of(ConfigurableApplicationContext application) {
    return new Server(
        "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port"),
        StopSignal.of(application));
  }

  /** As seen from this machine. */
  String address() {
    return address;
  }

  void awaitStop() throws InterruptedException {
    stop.await();
  }
}

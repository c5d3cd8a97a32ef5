package io.plimsoll.bootstrap.command;

import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Tells when an application that goes on until it is stopped is stopped. */
final class StopSignal {
  private final CountDownLatch stopped = new CountDownLatch(1);

  private StopSignal() {}

  static StopSignal of(ConfigurableApplicationContext application) {
    StopSignal signal = new StopSignal();
    application.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>) closed -> signal.stopped.countDown());
    return signal;
  }

  void await() throws InterruptedException {
    stopped.await();
  }
}

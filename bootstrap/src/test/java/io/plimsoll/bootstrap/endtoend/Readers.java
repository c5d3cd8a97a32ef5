package io.plimsoll.bootstrap.endtoend;

import java.util.concurrent.Executor;

/** Reads what processes say. */
final class Readers {
  /** Each reader blocks until its process ends, so none may wait for the thread of another. */
  static final Executor EACH_ITS_OWN =
      reader -> Thread.ofPlatform().daemon().name("process output").start(reader);

  private Readers() {}
}

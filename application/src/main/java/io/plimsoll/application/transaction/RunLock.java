package io.plimsoll.application.transaction;

import java.util.Optional;

/** Lets long jobs run one at a time, however many processes share the database. */
public interface RunLock {

  /**
   * Takes the lock of this job if nobody has it. It ends when it is closed, and also when its
   * process dies; so whoever holds it knows that no other run of the job is alive.
   */
  Optional<Held> tryAcquire(String job);

  /** A lock that is held. */
  interface Held extends AutoCloseable {
    @Override
    void close();
  }
}

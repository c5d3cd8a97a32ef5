package io.plimsoll.batch.feed;

import io.plimsoll.application.transaction.RunLock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Locks in a set. */
final class InMemoryRunLock implements RunLock {
  private final Set<String> taken = new HashSet<>();

  @Override
  public Optional<Held> tryAcquire(String job) {
    return taken.add(job) ? Optional.of(() -> taken.remove(job)) : Optional.empty();
  }
}

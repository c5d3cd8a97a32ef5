package io.plimsoll.domain.event;

import java.util.Collection;

/** Everything that happened, in the order in which it was told; nothing is ever altered. */
public interface EventLog {

  /**
   * Adds these events in the running transaction, so that they are there exactly when what they
   * tell of is. All or none; not to be repeated.
   */
  void append(Collection<Event> events);
}

package io.plimsoll.application.delivery;

import io.plimsoll.application.event.FindEvents;
import io.plimsoll.application.hook.FindSubscribers;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.delivery.Deliveries;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Stages what the hooks that want an event are to be told of it, all of it or nothing. May be
 * repeated; no hook is told twice.
 */
public interface TellSubscribers {
  /** The name of the task that tells of the event whose identity is its instance. */
  String TASK = "tell-subscribers";

  /**
   * @param event nothing happens when there is no such event
   */
  void tell(UUID event);

  /** Tells over these ports. */
  static TellSubscribers using(
      FindEvents events,
      FindSubscribers subscribers,
      Deliveries deliveries,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new EventRun(events, subscribers, deliveries, unitOfWork, clock);
  }
}

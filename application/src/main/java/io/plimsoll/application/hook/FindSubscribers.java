package io.plimsoll.application.hook;

import io.plimsoll.application.event.EventView;
import io.plimsoll.application.event.FindEvents;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.Hooks;
import java.time.InstantSource;
import java.util.List;

/** Tells who is to be told of an event. */
public interface FindSubscribers {

  /**
   * The active hooks that want events of this type and whose authors may see this one: active
   * users, to whom {@link FindEvents#find} would show it now. The oldest hook comes first. The
   * number of statements grows only with that of the authors, as {@link FindEvents#seenBy} says.
   */
  List<Hook> of(EventView event);

  /** Finds subscribers over these ports. */
  static FindSubscribers using(Hooks hooks, Users users, FindEvents events, InstantSource clock) {
    return new SubscriberSearch(hooks, users, events, clock);
  }
}

package io.plimsoll.application.event;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventLog;
import java.util.Collection;

/** Events in a map. */
public final class InMemoryEventLog implements EventLog {
  private final MarketplaceState state;

  public InMemoryEventLog(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public void append(Collection<Event> events) {
    events.forEach(event -> state.events.put(event.id(), event));
  }
}

package io.plimsoll.domain.event;

import io.plimsoll.domain.identity.Worded;
import java.util.Locale;

/** What kinds of events are about, by the words that the wire has for it. */
public enum EventGroup implements Worded {
  OFFERING_ACCOUNTING,
  RESOURCES;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.plimsoll.domain.event;

import java.util.Locale;

/** What kinds of events are about, by the words that the wire has for it. */
public enum EventGroup {
  OFFERING_ACCOUNTING,
  RESOURCES;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

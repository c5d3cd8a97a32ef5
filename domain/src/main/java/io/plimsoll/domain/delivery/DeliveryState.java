package io.plimsoll.domain.delivery;

import io.plimsoll.domain.identity.Worded;
import java.util.Locale;

/** What became of a delivery. */
public enum DeliveryState implements Worded {
  /** It is to be sent, for the first time or again. */
  STAGED,
  /** The recipient's side has taken it. */
  SENT,
  /** It was given up; somebody may have it tried again. */
  FAILED,
  /** It was sent, and later the same recipient was sent the news that it no longer holds. */
  UNDONE;

  /** The word that the wire uses. */
  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

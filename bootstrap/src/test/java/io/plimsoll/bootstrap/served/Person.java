package io.plimsoll.bootstrap.served;

import java.util.Locale;

/** Who may ask, from the least to the most trusted. */
public enum Person {
  ANONYMOUS,
  /** Signed in, without any role. */
  STRANGER,
  PROJECT_MEMBER,
  CONSUMER_OWNER,
  PROVIDER_OWNER,
  SUPPORT,
  STAFF;

  /** As tables for people write it. */
  public static Person ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}

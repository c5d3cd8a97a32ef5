package io.plimsoll.domain.access;

import java.util.Locale;

/** What a role can be held in. */
public enum ScopeType {
  ORGANIZATION,
  PROJECT,
  OFFERING;

  /** The word for messages, in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

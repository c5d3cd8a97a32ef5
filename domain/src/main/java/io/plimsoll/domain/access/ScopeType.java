package io.plimsoll.domain.access;

import io.plimsoll.domain.identity.Worded;
import java.util.Locale;

/** What a role can be held in. */
public enum ScopeType implements Worded {
  ORGANIZATION,
  PROJECT,
  OFFERING;

  /** The word for messages, in lower case. */
  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

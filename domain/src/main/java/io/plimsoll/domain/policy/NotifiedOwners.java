package io.plimsoll.domain.policy;

import io.plimsoll.domain.identity.Worded;
import java.util.Locale;

/** Owners of which organizations are told. */
public enum NotifiedOwners implements Worded {
  ALL,
  /** Of the organization that sells the offering. */
  PROVIDER,
  /** Of organizations in the audience that used something. */
  CONSUMERS;

  /** Whether owners of an organization are told that sells, or else uses, the offering. */
  public boolean include(boolean sells) {
    return this == ALL || (this == PROVIDER) == sells;
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

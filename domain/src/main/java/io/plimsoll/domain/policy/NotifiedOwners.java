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

  /** Whether owners of an organization are told that sells or uses the offering, or does both. */
  public boolean include(boolean sells, boolean uses) {
    return switch (this) {
      case ALL -> true;
      case PROVIDER -> sells;
      case CONSUMERS -> uses;
    };
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

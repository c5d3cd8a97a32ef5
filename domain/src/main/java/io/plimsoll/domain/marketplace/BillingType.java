package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.Worded;
import java.util.Locale;

/** How an offering charges for a component. */
public enum BillingType implements Worded {
  FIXED,
  USAGE,
  LIMIT,
  ONE,
  FEW;

  /** Only these two kinds take usage reports. */
  public boolean takesUsage() {
    return this == USAGE || this == LIMIT;
  }

  /** The word that feeds and the wire use, in lower case. */
  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

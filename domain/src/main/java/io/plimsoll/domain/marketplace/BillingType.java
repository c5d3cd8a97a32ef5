package io.plimsoll.domain.marketplace;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How an offering charges for a component. */
public enum BillingType {
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
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<BillingType> ofWord(String word) {
    return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
  }
}

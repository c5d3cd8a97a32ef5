package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.Name;

/** One measured part of an offering. */
public record OfferingComponent(
    ComponentId id,
    OfferingId offering,
    ComponentType type,
    Name name,
    String measuredUnit,
    BillingType billingType) {
  /** Characters that a measured unit may have. */
  public static final int MAX_UNIT_LENGTH = 30;

  public OfferingComponent {
    if (measuredUnit.length() > MAX_UNIT_LENGTH) {
      throw new IllegalArgumentException(
          "a measured unit has at most %d characters, not %d"
              .formatted(MAX_UNIT_LENGTH, measuredUnit.length()));
    }
  }
}

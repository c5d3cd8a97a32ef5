package io.plimsoll.persistence.usage;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageAmount;
import java.math.BigDecimal;
import java.util.Comparator;

/** An amount that differs from what is stored. */
record UsageChange(
    long resource,
    StoredComponent component,
    Owner owner,
    BillingMonth month,
    BigDecimal before,
    UsageAmount after) {

  /** The component of the change, by its row and by its identity. */
  record StoredComponent(long row, ComponentId id) {}

  /** The organization whose sums the change moves, by its row and by its identity. */
  record Owner(long row, OrganizationId id) {}

  /** The sum that the change moves. */
  record TotalKey(long component, long organization, BillingMonth month)
      implements Comparable<TotalKey> {
    private static final Comparator<TotalKey> ORDER =
        Comparator.comparingLong(TotalKey::component)
            .thenComparingLong(TotalKey::organization)
            .thenComparing(TotalKey::month);

    @Override
    public int compareTo(TotalKey other) {
      return ORDER.compare(this, other);
    }
  }

  TotalKey totalKey() {
    return new TotalKey(component.row(), owner.row(), month);
  }

  BigDecimal difference() {
    return after.value().subtract(before);
  }
}

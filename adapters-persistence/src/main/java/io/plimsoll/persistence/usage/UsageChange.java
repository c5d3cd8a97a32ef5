package io.plimsoll.persistence.usage;

import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A report that differs from what is stored.
 *
 * @param before the amount that it replaces; null when there is none
 */
record UsageChange(
    ComponentUsage report,
    long resource,
    StoredComponent component,
    Owner owner,
    @Nullable BigDecimal before,
    Details details) {

  /** The component, by its row and by the type that usage keeps a second time. */
  record StoredComponent(long row, String type) {}

  /** The organization whose sums the change moves, by its row and by its identity. */
  record Owner(long row, OrganizationId id) {}

  /** What is kept beside the amount; users and plan periods by their rows. */
  record Details(
      Instant reported,
      String description,
      MissingUsagePolicy whenMissing,
      @Nullable Long reporter,
      @Nullable Long planPeriod) {}

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
    return new TotalKey(component.row(), owner.row(), report.month());
  }

  boolean isNew() {
    return before == null;
  }

  /** Whether more than the details differs. */
  boolean changesAmount() {
    return before == null || before.compareTo(report.amount().value()) != 0;
  }

  BigDecimal difference() {
    BigDecimal after = report.amount().value();
    return before == null ? after : after.subtract(before);
  }
}

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
 * A report beside what is stored.
 *
 * @param before the amount that it replaces; null when there is none
 * @param details what is to be kept beside the amount
 * @param changesDetails whether that is something else than before
 */
record UsageChange(
    ComponentUsage report,
    long resource,
    StoredComponent component,
    Owner owner,
    @Nullable BigDecimal before,
    Details details,
    boolean changesDetails) {

  /** The component, by its row and by the type that usage keeps a second time. */
  record StoredComponent(long row, String type) {}

  /** The organization to whose sums the report belongs, by its row and by its identity. */
  record Owner(long row, OrganizationId id) {}

  /** What is kept beside the amount; users and plan periods by their rows. */
  record Details(
      Instant reported,
      String description,
      MissingUsagePolicy whenMissing,
      @Nullable Long reporter,
      @Nullable Long planPeriod) {}

  /** The sum that the report is a part of. */
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

  boolean changesAnything() {
    return changesAmount() || changesDetails;
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

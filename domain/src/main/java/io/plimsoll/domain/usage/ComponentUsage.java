package io.plimsoll.domain.usage;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ResourceId;
import org.jspecify.annotations.Nullable;

/**
 * What a resource used of one component of its offering in one month. Reporting it again replaces
 * the amount, it does not add to it.
 *
 * @param details null when the report tells the amount alone
 */
public record ComponentUsage(
    ResourceId resource,
    ComponentId component,
    BillingMonth month,
    UsageAmount amount,
    @Nullable ReportDetails details) {

  public static ComponentUsage of(UsageKey key, UsageAmount amount, ReportDetails details) {
    return new ComponentUsage(key.resource(), key.component(), key.month(), amount, details);
  }

  /** A report of the amount alone. */
  public static ComponentUsage plain(
      ResourceId resource, ComponentId component, BillingMonth month, UsageAmount amount) {
    return new ComponentUsage(resource, component, month, amount, null);
  }

  /** The same with another amount. */
  public ComponentUsage with(UsageAmount other) {
    return new ComponentUsage(resource, component, month, other, details);
  }

  /** Whether both, of which the other is stored, say the same, though perhaps for another date. */
  public boolean differsInDateOnly(ComponentUsage stored) {
    return key().equals(stored.key())
        && amount.equals(stored.amount)
        && details != null
        && stored.details != null
        && details.on(stored.details.date()).equals(stored.details);
  }

  /** Whether both are of the same component and resource. */
  boolean isOfSame(ComponentUsage other) {
    return resource.equals(other.resource) && component.equals(other.component);
  }

  public UsageKey key() {
    return new UsageKey(resource, component, month);
  }
}

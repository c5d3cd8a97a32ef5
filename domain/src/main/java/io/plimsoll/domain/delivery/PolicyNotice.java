package io.plimsoll.domain.delivery;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What one person is told of a policy.
 *
 * @param at when it happened
 * @param month as of which the policy was evaluated; the last one of the period
 * @param percent of a limit that was reached, 1 to 100, for {@link Kind#WARNED}; else 0
 * @param readings every limit beside what was used of it; empty when it was not measured
 * @param shares what the reader may know of who used how much, the largest first
 * @param inForce what holds from now on
 */
public record PolicyNotice(
    Kind kind,
    Reader reader,
    PolicyId policy,
    Instant at,
    OfferingId offering,
    String offeringName,
    String providerName,
    Period period,
    BillingMonth month,
    int percent,
    List<Reading> readings,
    List<Share> shares,
    Set<PolicyAction> inForce)
    implements Message {

  public PolicyNotice {
    readings = List.copyOf(readings);
    shares = List.copyOf(shares);
    inForce = Set.copyOf(inForce);
  }

  /** What happened. */
  public enum Kind {
    /** A limit is exceeded. */
    FIRED,
    /** A part of a limit is used. */
    WARNED,
    /** No limit is exceeded any more. */
    RESET,
    /** The policy was removed while it was fired. */
    REMOVED,
    /** The policy is still fired, but no longer tells the reader. */
    UNSUBSCRIBED
  }

  /** As what the reader is told. */
  public enum Reader {
    /** Owns the organization that sells the offering, and may know who used how much. */
    PROVIDER,
    /** Owns organizations that used the offering, and may know what those used. */
    CONSUMER,
    /** Is named by the policy, and may know the sums only. */
    EXTERNAL
  }

  /**
   * One limit.
   *
   * @param component its name
   * @param unit in which it is measured; may be empty
   */
  public record Reading(String component, String unit, UsageTotal total, Limit limit) {
    public boolean exceeded() {
      return limit.isExceededBy(total);
    }
  }

  /**
   * What was used of one component.
   *
   * @param organization its name; empty when this is the sum of several that are not named
   * @param organizations how many there are, at least 1
   * @param type tells the component from others
   * @param component its name, which others may have as well
   * @param unit in which it is measured; may be empty
   */
  public record Share(
      String organization,
      int organizations,
      ComponentType type,
      String component,
      String unit,
      UsageTotal amount) {}
}

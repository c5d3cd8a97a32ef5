package io.plimsoll.application.delivery;

import io.plimsoll.domain.delivery.PolicyNotice;
import io.plimsoll.domain.delivery.PolicyNotice.Kind;
import io.plimsoll.domain.delivery.PolicyNotice.Reader;
import io.plimsoll.domain.delivery.PolicyNotice.Reading;
import io.plimsoll.domain.delivery.PolicyNotice.Share;
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
import java.util.UUID;

/** Notices with something in each of their parts. */
public final class NoticeFixture {
  private NoticeFixture() {}

  /** Somebody who sells is told that the policy fired. */
  public static PolicyNotice notice(PolicyId policy) {
    return new PolicyNotice(
        Kind.FIRED,
        Reader.PROVIDER,
        policy,
        Instant.parse("2026-03-01T02:00:00.123456Z"),
        new OfferingId(UUID.fromString("a0000000-0000-4000-8000-000000000001")),
        "Cluster \"Größe\"",
        "Centre",
        Period.MONTH_3,
        BillingMonth.of(2026, 3),
        0,
        List.of(new Reading("CPU hours", "h", UsageTotal.of("110.50"), new Limit(100))),
        List.of(share("Biology", 1, "cpu", "CPU hours", "110.50")),
        Set.of(PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES));
  }

  /** So many hours of a component. */
  static Share share(
      String organization, int organizations, String type, String component, String hours) {
    return new Share(
        organization, organizations, new ComponentType(type), component, "h", UsageTotal.of(hours));
  }
}

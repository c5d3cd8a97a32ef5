package io.plimsoll.notification.mail;

import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.PolicyNotice;
import io.plimsoll.domain.delivery.PolicyNotice.Kind;
import io.plimsoll.domain.delivery.PolicyNotice.Reader;
import io.plimsoll.domain.delivery.PolicyNotice.Reading;
import io.plimsoll.domain.delivery.PolicyNotice.Share;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is told in these tests. */
final class News {
  static final String POLICY = "11111111-1111-1111-1111-111111111111";
  static final String OFFERING = "22222222-2222-2222-2222-222222222222";

  private News() {}

  static PolicyNotice of(Kind kind, Reader reader) {
    return of(kind, reader, "Cluster time", "Computing Centre");
  }

  static PolicyNotice of(Kind kind, Reader reader, String offering, String provider) {
    boolean fired = kind == Kind.FIRED || kind == Kind.UNSUBSCRIBED;
    List<Reading> readings =
        List.of(
            reading("CPU", "core-hours", fired ? "1234567.5" : "830000", 1_000_000),
            reading("Storage", "TB", "12.25", 50));
    return new PolicyNotice(
        kind,
        reader,
        new PolicyId(UUID.fromString(POLICY)),
        Instant.parse("2026-08-17T09:05:00Z"),
        new OfferingId(UUID.fromString(OFFERING)),
        offering,
        provider,
        Period.MONTH_3,
        BillingMonth.of(2026, 8),
        kind == Kind.WARNED ? 80 : 0,
        kind == Kind.REMOVED ? List.of() : readings,
        shares(kind, reader),
        fired
            ? Set.of(
                PolicyAction.NOTIFY_ORGANIZATION_OWNERS,
                PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES)
            : Set.of());
  }

  static PolicyNotice fired(String offering, String provider) {
    return of(Kind.FIRED, Reader.PROVIDER, offering, provider);
  }

  static PolicyNotice fired(Reading reading) {
    return fired(List.of(reading), of(Kind.FIRED, Reader.PROVIDER).shares(), Set.of());
  }

  static PolicyNotice fired(PolicyAction inForce) {
    return fired(List.of(), of(Kind.FIRED, Reader.PROVIDER).shares(), Set.of(inForce));
  }

  private static PolicyNotice fired(
      List<Reading> readings, List<Share> shares, Set<PolicyAction> inForce) {
    PolicyNotice usual = of(Kind.FIRED, Reader.PROVIDER);
    return new PolicyNotice(
        usual.kind(),
        usual.reader(),
        usual.policy(),
        usual.at(),
        usual.offering(),
        usual.offeringName(),
        usual.providerName(),
        usual.period(),
        usual.month(),
        usual.percent(),
        readings,
        shares,
        inForce);
  }

  static Reading reading(String component, String unit, String total, long limit) {
    return new Reading(component, unit, UsageTotal.of(total), new Limit(limit));
  }

  private static List<Share> shares(Kind kind, Reader reader) {
    if (reader == Reader.EXTERNAL || (kind != Kind.FIRED && kind != Kind.WARNED)) {
      return List.of();
    }
    Share faculty = share("Faculty of Physics", 1, "CPU", "core-hours", "900000");
    return reader == Reader.CONSUMER
        ? List.of(faculty)
        : List.of(
            faculty,
            share("Institute of Chemistry", 1, "CPU", "core-hours", "300000"),
            share("", 17, "CPU", "core-hours", "34567.5"),
            share("Faculty of Physics", 1, "Storage", "TB", "12.25"));
  }

  static PolicyNotice fired(List<Share> shares) {
    return fired(List.of(), shares, Set.of());
  }

  static Share share(String name, String type, String component, String unit, String amount) {
    return new Share(name, 1, new ComponentType(type), component, unit, UsageTotal.of(amount));
  }

  private static Share share(String name, int count, String component, String unit, String amount) {
    ComponentType type = new ComponentType(component);
    return new Share(name, count, type, component, unit, UsageTotal.of(amount));
  }

  static EventNotice event(String text) {
    Map<String, String> context = new LinkedHashMap<>();
    context.put("policy_uuid", POLICY);
    return new EventNotice(
        UUID.fromString("33333333-3333-3333-3333-333333333333"),
        EventType.POLICY_FIRED,
        Instant.parse("2026-08-17T09:05:00Z"),
        text,
        context);
  }
}

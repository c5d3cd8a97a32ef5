package io.plimsoll.notification.mail;

import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.Message;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Messages of all kinds to all readers, with which templates are tried before they are needed. */
final class SampleMessages {
  private static final UUID ID = new UUID(0, 0);

  private SampleMessages() {}

  static List<Message> all() {
    return Stream.concat(
            Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(Reader.values()).map(reader -> notice(kind, reader))),
            Stream.of(event()))
        .toList();
  }

  private static Message notice(Kind kind, Reader reader) {
    return new PolicyNotice(
        kind,
        reader,
        new PolicyId(ID),
        Instant.EPOCH,
        new OfferingId(ID),
        "Offering",
        "Provider",
        Period.MONTH_1,
        BillingMonth.EARLIEST,
        50,
        List.of(reading("2"), reading("0.5")),
        List.of(share("Organization", 1), share("", 2)),
        EnumSet.allOf(PolicyAction.class));
  }

  private static Reading reading(String total) {
    return new Reading("Component", "unit", UsageTotal.of(total), new Limit(1));
  }

  private static Share share(String organization, int organizations) {
    return new Share(
        organization,
        organizations,
        new ComponentType("component"),
        "Component",
        "unit",
        UsageTotal.of("1"));
  }

  private static Message event() {
    return new EventNotice(
        ID, EventType.POLICY_FIRED, Instant.EPOCH, "Text", Map.of("name", "value"));
  }
}

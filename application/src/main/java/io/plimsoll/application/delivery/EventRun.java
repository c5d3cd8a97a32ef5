package io.plimsoll.application.delivery;

import io.plimsoll.application.event.EventView;
import io.plimsoll.application.event.FindEvents;
import io.plimsoll.application.hook.FindSubscribers;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.Recipient;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.Destination.MailHook;
import io.plimsoll.domain.hook.Destination.WebHook;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.policy.PolicyId;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class EventRun implements TellSubscribers {
  private static final Set<EventType> TRANSITIONS =
      EnumSet.of(EventType.POLICY_FIRED, EventType.POLICY_RESET);

  private final FindEvents events;
  private final FindSubscribers subscribers;
  private final Deliveries deliveries;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  EventRun(
      FindEvents events,
      FindSubscribers subscribers,
      Deliveries deliveries,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.events = events;
    this.subscribers = subscribers;
    this.deliveries = deliveries;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public void tell(UUID event) {
    unitOfWork.complete(() -> {
      List<Delivery> staged = events.told(event).map(this::deliveriesOf).orElse(List.of());
      deliveries.stage(staged);
      return staged.size();
    });
  }

  private List<Delivery> deliveriesOf(EventView event) {
    EventNotice notice =
        new EventNotice(event.id(), event.type(), event.at(), event.message(), event.context());
    Instant now = clock.instant();
    return subscribers.of(event).stream()
        .map(hook -> Delivery.of(notice, policyOf(event), recipient(hook), now))
        .toList();
  }

  private static Optional<PolicyId> policyOf(EventView event) {
    return TRANSITIONS.contains(event.type())
        ? Optional.ofNullable(event.context().get("policy_uuid"))
            .map(UUID::fromString)
            .map(PolicyId::new)
        : Optional.empty();
  }

  private static Recipient recipient(Hook hook) {
    return switch (hook.terms().destination()) {
      case MailHook mail -> new Recipient.MailHook(hook.id(), mail.address());
      case WebHook web -> new Recipient.WebHook(hook.id(), originOf(web.url()));
    };
  }

  /** The rest of the URL may be secret. */
  private static String originOf(URI url) {
    return url.getScheme() + "://" + url.getAuthority();
  }
}

package io.plimsoll.persistence.delivery;

import static io.plimsoll.persistence.schema.Tables.DELIVERY;
import static java.util.Objects.requireNonNull;

import io.plimsoll.application.delivery.DeliveryView;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.Delivery.Origin;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.DeliveryState;
import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.Message;
import io.plimsoll.domain.delivery.Recipient;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.persistence.schema.tables.records.DeliveryRecord;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What the rows of deliveries stand for. */
final class DeliveryRows {

  private DeliveryRows() {}

  /** How a delivery goes out. */
  private enum Channel {
    MAIL,
    WEB
  }

  static DeliveryRecord of(Delivery delivery) {
    DeliveryRecord row = DELIVERY.newRecord();
    row.setUuid(delivery.id().value());
    switch (delivery.origin()) {
      case Origin.OfAction(StagedAction action, Optional<DeliveryId> undoes) -> {
        row.setPolicyUuid(action.policy().value());
        row.setPolicyVersion(action.policyVersion());
        row.setAction(action.action().word());
        row.setOccasion(action.occasion().name());
        row.setOccasionAt(action.at());
        undoes.ifPresent(undone -> row.setUndoes(undone.value()));
      }
      case Origin.OfEvent(EventNotice event, Optional<PolicyId> policy) -> {
        row.setEventUuid(event.event());
        row.setOccasion(event.type().word());
        row.setOccasionAt(event.at());
        policy.ifPresent(of -> row.setPolicyUuid(of.value()));
      }
    }
    switch (delivery.recipient()) {
      case Recipient.Mailbox mailbox -> row.setChannel(Channel.MAIL.name());
      case Recipient.MailHook(HookId hook, String address) -> {
        row.setChannel(Channel.MAIL.name());
        row.setHookUuid(hook.value());
      }
      case Recipient.WebHook(HookId hook, String origin) -> {
        row.setChannel(Channel.WEB.name());
        row.setHookUuid(hook.value());
      }
    }
    row.setRecipient(delivery.recipient().shown());
    row.setMessageKind(MessageColumn.kind(delivery.message()));
    row.setMessage(MessageColumn.text(delivery.message()));
    row.setStaged(delivery.staged());
    row.setState(delivery.state().name());
    row.setRound(delivery.round());
    row.setSince(delivery.since());
    row.setAttempts(delivery.attempts());
    row.setTried(delivery.tried().orElse(null));
    row.setError(delivery.error());
    return row;
  }

  static Delivery delivery(DeliveryRecord row) {
    return new Delivery(
        new DeliveryId(row.getUuid()),
        origin(row),
        recipient(row),
        message(row),
        row.getStaged(),
        DeliveryState.valueOf(row.getState()),
        row.getRound(),
        row.getSince(),
        row.getAttempts(),
        Optional.ofNullable(row.getTried()),
        row.getError());
  }

  static DeliveryView view(DeliveryRecord row) {
    return new DeliveryView(
        new DeliveryId(row.getUuid()),
        Objects.requireNonNullElse(row.getAction(), ""),
        row.getOccasion().toLowerCase(Locale.ROOT),
        row.getOccasionAt(),
        row.getChannel().toLowerCase(Locale.ROOT),
        row.getRecipient(),
        DeliveryState.valueOf(row.getState()),
        row.getAttempts(),
        row.getStaged(),
        row.getTried(),
        row.getError());
  }

  private static Origin origin(DeliveryRecord row) {
    Optional<PolicyId> policy = Optional.ofNullable(row.getPolicyUuid()).map(PolicyId::new);
    if (row.getEventUuid() != null) {
      return new Origin.OfEvent((EventNotice) message(row), policy);
    }
    StagedAction action =
        new StagedAction(
            policy.orElseThrow(),
            requireNonNull(row.getPolicyVersion()),
            Worded.of(PolicyAction.class, requireNonNull(row.getAction())).orElseThrow(),
            StagedAction.Occasion.valueOf(row.getOccasion()),
            row.getOccasionAt());
    return new Origin.OfAction(action, Optional.ofNullable(row.getUndoes()).map(DeliveryId::new));
  }

  private static Message message(DeliveryRecord row) {
    return MessageColumn.message(row.getMessageKind(), row.getMessage());
  }

  private static Recipient recipient(DeliveryRecord row) {
    String shown = row.getRecipient();
    if (row.getHookUuid() == null) {
      return new Recipient.Mailbox(shown);
    }
    HookId hook = new HookId(row.getHookUuid());
    return switch (Channel.valueOf(row.getChannel())) {
      case MAIL -> new Recipient.MailHook(hook, shown);
      case WEB -> new Recipient.WebHook(hook, shown);
    };
  }
}

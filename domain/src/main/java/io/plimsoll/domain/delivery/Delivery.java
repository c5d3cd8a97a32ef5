package io.plimsoll.domain.delivery;

import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One message to one recipient. Immutable: each change gives another instance.
 *
 * @param round how often somebody wanted it tried again; 0 at first
 * @param since when it was tried first in this round; before that, when the round began
 * @param attempts how often it has been tried in all rounds
 * @param tried when it was tried last; empty before the first attempt
 * @param error why the last attempt failed, in one line of at most {@value #MAX_ERROR_LENGTH}
 *     characters; empty when there is nothing to say
 */
public record Delivery(
    DeliveryId id,
    Origin origin,
    Recipient recipient,
    Message message,
    Instant staged,
    DeliveryState state,
    int round,
    Instant since,
    int attempts,
    Optional<Instant> tried,
    String error) {
  public static final int MAX_ERROR_LENGTH = 1000;

  public Delivery {
    if (error.length() > MAX_ERROR_LENGTH) {
      error = error.substring(0, MAX_ERROR_LENGTH);
    }
  }

  /** Why there is a delivery. */
  public sealed interface Origin {

    /**
     * A policy's action.
     *
     * @param undoes what the same recipient was told before, and does not hold any more
     */
    record OfAction(StagedAction action, Optional<DeliveryId> undoes) implements Origin {}

    /**
     * An event that a hook wants.
     *
     * @param policy which fired or was reset, when it is that of which the event tells
     */
    record OfEvent(EventNotice event, Optional<PolicyId> policy) implements Origin {}
  }

  /** Of an action; the same action, recipient and key always make the same delivery. */
  public static Delivery of(
      StagedAction action,
      Recipient to,
      Message message,
      Optional<DeliveryId> undoes,
      Instant now) {
    return stage(action.id(), new Origin.OfAction(action, undoes), to, message, now);
  }

  /** Of an event; the same event and recipient always make the same delivery. */
  public static Delivery of(
      EventNotice event, Optional<PolicyId> policy, Recipient to, Instant now) {
    return stage(event.event(), new Origin.OfEvent(event, policy), to, event, now);
  }

  private static Delivery stage(
      UUID cause, Origin origin, Recipient to, Message message, Instant now) {
    return new Delivery(
        DeliveryId.of(cause, to.key()),
        origin,
        to,
        message,
        now,
        DeliveryState.STAGED,
        0,
        now,
        0,
        Optional.empty(),
        "");
  }

  /** An attempt begins. */
  public Delivery attempt(Instant now) {
    // what had to wait for something else is not tried the less for it
    boolean first = tried.filter(last -> !last.isBefore(since)).isEmpty();
    return moved(
        DeliveryState.STAGED, round, first ? now : since, attempts + 1, Optional.of(now), error);
  }

  /**
   * An attempt has ended.
   *
   * @param patience for how long it is worth trying
   */
  public Delivery after(Sending outcome, Duration patience, Instant now) {
    return switch (outcome) {
      case Sending.Accepted() -> ended(DeliveryState.SENT, "");
      case Sending.Refused(String why) -> giveUp(why);
      case Sending.Postponed(String why) ->
          ended(
              since.plus(patience).isAfter(now) ? DeliveryState.STAGED : DeliveryState.FAILED, why);
    };
  }

  /** Somebody wants it tried again. */
  public Delivery retry(Instant now) {
    return moved(DeliveryState.STAGED, round + 1, now, attempts, tried, error);
  }

  /**
   * It will not be sent.
   *
   * @param why in one line, for people
   */
  public Delivery giveUp(String why) {
    return ended(DeliveryState.FAILED, why);
  }

  /** The recipient has been told that it does not hold any more. */
  public Delivery undo() {
    return ended(DeliveryState.UNDONE, error);
  }

  /** What the recipient was told before and does not hold any more, when this tells so. */
  public Optional<DeliveryId> undoes() {
    return origin instanceof Origin.OfAction action ? action.undoes() : Optional.empty();
  }

  private Delivery ended(DeliveryState end, String why) {
    return moved(end, round, since, attempts, tried, why);
  }

  private Delivery moved(
      DeliveryState next, int nth, Instant from, int count, Optional<Instant> last, String why) {
    return new Delivery(id, origin, recipient, message, staged, next, nth, from, count, last, why);
  }
}

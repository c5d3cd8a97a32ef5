package io.plimsoll.domain.marketplace;

import java.util.Optional;
import java.util.stream.Stream;

/** Where an order stands. */
public enum OrderState {
  PENDING_CONSUMER("pending-consumer"),
  PENDING_PROVIDER("pending-provider"),
  EXECUTING("executing"),
  DONE("done"),
  ERRED("erred"),
  CANCELED("canceled"),
  REJECTED("rejected");

  private final String word;

  OrderState(String word) {
    this.word = word;
  }

  /** Whether the order has not come to an end. */
  public boolean isUnderWay() {
    return this == PENDING_CONSUMER || this == PENDING_PROVIDER || this == EXECUTING;
  }

  /** The word that the wire uses. */
  public String word() {
    return word;
  }

  public static Optional<OrderState> ofWord(String word) {
    return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}

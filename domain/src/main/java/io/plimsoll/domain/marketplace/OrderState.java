package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.Worded;

/** Where an order stands. */
public enum OrderState implements Worded {
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

  @Override
  public String word() {
    return word;
  }
}

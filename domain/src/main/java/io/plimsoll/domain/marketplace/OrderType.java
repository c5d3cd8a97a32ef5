package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.Worded;

/** What an order asks for. */
public enum OrderType implements Worded {
  CREATE("Create", ResourceState.CREATING),
  UPDATE("Update", ResourceState.UPDATING),
  TERMINATE("Terminate", ResourceState.TERMINATING),
  RESTORE("Restore", ResourceState.UPDATING);

  private final String word;
  private final ResourceState underWay;

  OrderType(String word, ResourceState underWay) {
    this.word = word;
    this.underWay = underWay;
  }

  /** Where the resource stands while the order is carried out. */
  public ResourceState underWay() {
    return underWay;
  }

  @Override
  public String word() {
    return word;
  }
}

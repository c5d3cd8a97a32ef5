package io.plimsoll.domain.marketplace;

import java.util.Optional;
import java.util.stream.Stream;

/** What an order asks for. */
public enum OrderType {
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

  /** The word that the wire uses. */
  public String word() {
    return word;
  }

  public static Optional<OrderType> ofWord(String word) {
    return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}

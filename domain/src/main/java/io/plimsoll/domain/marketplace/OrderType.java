package io.plimsoll.domain.marketplace;

import java.util.Optional;
import java.util.stream.Stream;

/** What an order asks for. */
public enum OrderType {
  CREATE("Create"),
  UPDATE("Update"),
  TERMINATE("Terminate"),
  RESTORE("Restore");

  private final String word;

  OrderType(String word) {
    this.word = word;
  }

  /** The word that the wire uses. */
  public String word() {
    return word;
  }

  public static Optional<OrderType> ofWord(String word) {
    return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}

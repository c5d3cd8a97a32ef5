package io.plimsoll.domain.marketplace;

import java.util.Optional;
import java.util.stream.Stream;

/** For what time or amount a plan charges. */
public enum PlanUnit {
  MONTH("month"),
  QUARTER("quarter"),
  HALF_MONTH("half_month"),
  DAY("day"),
  HOUR("hour"),
  QUANTITY("quantity");

  private final String word;

  PlanUnit(String word) {
    this.word = word;
  }

  /** The word that the wire uses. */
  public String word() {
    return word;
  }

  public static Optional<PlanUnit> ofWord(String word) {
    return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}

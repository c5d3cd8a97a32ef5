package io.plimsoll.domain.marketplace;

import java.util.Optional;
import java.util.stream.Stream;

/** Over what time a component's own cap counts. */
public enum LimitPeriod {
  MONTH("month"),
  QUARTERLY("quarterly"),
  ANNUAL("annual"),
  TOTAL("total");

  private final String word;

  LimitPeriod(String word) {
    this.word = word;
  }

  /** The word that the wire uses. */
  public String word() {
    return word;
  }

  public static Optional<LimitPeriod> ofWord(String word) {
    return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}

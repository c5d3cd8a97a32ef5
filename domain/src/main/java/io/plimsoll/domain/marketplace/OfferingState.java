package io.plimsoll.domain.marketplace;

import java.util.Optional;
import java.util.stream.Stream;

/** Where an offering stands; only an active one can be ordered. */
public enum OfferingState {
  DRAFT("Draft"),
  ACTIVE("Active"),
  PAUSED("Paused"),
  ARCHIVED("Archived"),
  UNAVAILABLE("Unavailable");

  private final String word;

  OfferingState(String word) {
    this.word = word;
  }

  /** The word that the wire uses. */
  public String word() {
    return word;
  }

  public static Optional<OfferingState> ofWord(String word) {
    return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}

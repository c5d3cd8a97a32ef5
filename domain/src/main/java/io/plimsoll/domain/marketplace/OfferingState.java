package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.Worded;

/** Where an offering stands; only an active one can be ordered. */
public enum OfferingState implements Worded {
  DRAFT("Draft"),
  ACTIVE("Active"),
  PAUSED("Paused"),
  ARCHIVED("Archived"),
  UNAVAILABLE("Unavailable");

  private final String word;

  OfferingState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

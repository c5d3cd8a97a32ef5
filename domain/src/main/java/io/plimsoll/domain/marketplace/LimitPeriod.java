package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.Worded;

/** Over what time a component's own cap counts. */
public enum LimitPeriod implements Worded {
  MONTH("month"),
  QUARTERLY("quarterly"),
  ANNUAL("annual"),
  TOTAL("total");

  private final String word;

  LimitPeriod(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

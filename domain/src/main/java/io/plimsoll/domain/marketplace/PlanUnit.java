package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.Worded;

/** For what time or amount a plan charges. */
public enum PlanUnit implements Worded {
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

  @Override
  public String word() {
    return word;
  }
}

package io.plimsoll.application.marketplace;

/** By what orders can be sorted. */
public enum OrderSorting {
  PLACED,
  /** The price of the plan. */
  COST,
  STATE,
  CONSUMER_REVIEW
}

package io.plimsoll.application.marketplace;

/** By what offerings can be ordered. */
public enum OfferingOrder {
  NAME,
  CREATED,
  TYPE,
  STATE,
  /** How many organizations have resources of it that are not terminated. */
  ORGANIZATIONS,
  /** Nothing is charged here, so all cost the same. */
  COST
}

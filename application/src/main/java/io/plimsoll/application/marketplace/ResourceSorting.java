package io.plimsoll.application.marketplace;

/** By what resources can be sorted. */
public enum ResourceSorting {
  BACKEND_ID,
  CREATED,
  ORGANIZATION,
  END,
  NAME,
  OFFERING,
  PLAN,
  PROJECT,
  STATE
}

package io.plimsoll.application.marketplace;

/** From which side somebody looks at a resource. */
public enum ResourceSide {
  /** Those who bought it: of its project, or of the organization that the project is of. */
  CONSUMER,
  /** Those who sell it: of its offering, or of the organization that the offering is of. */
  PROVIDER
}

package io.plimsoll.domain.organization;

/** The organizations that have become providers, and may sell on the marketplace. */
public interface ServiceProviders {

  /** Whether there is such an organization and it is one. */
  boolean contains(OrganizationId organization);

  /**
   * Makes the organization none any more, unless it sells something; waits for those who add an
   * offering of it.
   *
   * @return whether it is none now
   */
  boolean remove(OrganizationId organization);
}

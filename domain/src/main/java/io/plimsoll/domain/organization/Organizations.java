package io.plimsoll.domain.organization;

import io.plimsoll.domain.identity.BackendId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The organizations known to this marketplace. */
public interface Organizations {

  /** Those of the asked organizations that exist; unknown ids are absent from the answer. */
  Map<OrganizationId, Organization> byId(Set<OrganizationId> ids);

  /**
   * Those of the asked organizations that exist, by their key; unknown keys are absent from the
   * answer.
   */
  Map<BackendId, Organization> byBackendId(Set<BackendId> keys);

  /**
   * Like {@link #byId} for one, but until the running transaction ends nobody else changes it, and
   * no usage of it is reported; waits for those who do. Comes before all other locks.
   */
  Optional<Organization> lock(OrganizationId id);

  /**
   * Like {@link #byBackendId}, with each of them locked as by {@link #lock}. One that gets such a
   * key at the same time may be absent; to store another one with that key fails then.
   */
  Map<BackendId, Organization> lockByBackendId(Set<BackendId> keys);

  /**
   * Stores each organization and its group memberships as given, new or changed, known by its id.
   * All or none; storing the same again changes nothing.
   */
  void save(Collection<Organization> organizations);

  /** What people read about the organization; empty when there is no such organization. */
  Optional<OrganizationProfile> profileOf(OrganizationId organization);

  /** Changes what people read about an organization. May be repeated. */
  void describe(OrganizationId organization, OrganizationProfile profile);

  /**
   * Makes service providers of those organizations that are none yet. Comes before all other locks,
   * as changes of organizations do. May be repeated.
   */
  void becomeProviders(Set<OrganizationId> organizations);

  /**
   * Whether it has a project that is not removed, or one in which anything was ever bought: what
   * was used there still counts.
   */
  boolean hasProjects(OrganizationId organization);

  /** Whether it sells anything. */
  boolean hasOfferings(OrganizationId organization);

  /**
   * Removes an organization without such projects and without offerings, and all roles held in it.
   */
  void remove(OrganizationId organization);
}

package io.plimsoll.domain.organization;

import io.plimsoll.domain.identity.BackendId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The organizations known to this marketplace. */
public interface Organizations {

  /**
   * Those of the asked organizations that exist, by their key; unknown keys are absent from the
   * answer.
   */
  Map<BackendId, Organization> byBackendId(Set<BackendId> keys);

  /**
   * Stores each organization and its group memberships as given, new or changed, known by its id.
   * All or none; storing the same again changes nothing.
   */
  void save(Collection<Organization> organizations);
}

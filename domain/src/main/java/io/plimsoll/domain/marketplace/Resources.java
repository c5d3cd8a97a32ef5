package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.BackendId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What was bought on the marketplace. */
public interface Resources {

  /** Those of the asked resources that exist; unknown ids are absent from the answer. */
  Map<ResourceId, Resource> byId(Set<ResourceId> ids);

  /**
   * Those of the asked resources that exist, by their key; unknown keys are absent from the answer.
   */
  Map<BackendId, Resource> byBackendId(Set<BackendId> keys);

  /**
   * Stores each resource as given, new or changed, known by its id. All or none; may be repeated.
   */
  void save(Collection<Resource> resources);
}

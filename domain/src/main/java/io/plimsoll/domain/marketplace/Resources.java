package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.BackendId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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

  /**
   * Like {@link #byId} for one, but until the running transaction ends nobody else changes it or
   * its orders, and no usage of it is reported; waits for those who do. May be repeated.
   */
  Optional<Resource> lock(ResourceId id);

  /** What people and agents read about the resource; empty when there is no such resource. */
  Optional<ResourceProfile> profileOf(ResourceId resource);

  /** Changes what people and agents read about a resource. May be repeated. */
  void describe(ResourceId resource, ResourceProfile profile);
}

package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * One purchase of an offering in a project.
 *
 * @param backendId null when the operator keeps no key of its own for it
 */
public record Resource(
    ResourceId id,
    @Nullable BackendId backendId,
    Name name,
    OfferingId offering,
    ProjectId project,
    ResourceState state) {

  /** The same resource, called otherwise. */
  public Resource named(Name other) {
    return new Resource(id, backendId, other, offering, project, state);
  }

  /** The same resource under another key of the operator's. */
  public Resource knownAs(@Nullable BackendId key) {
    return new Resource(id, key, name, offering, project, state);
  }

  /** The same resource in another state. */
  public Resource become(ResourceState next) {
    return new Resource(id, backendId, name, offering, project, next);
  }
}

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
    ResourceState state) {}

package io.plimsoll.domain.organization;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work of one organization, in which it buys resources.
 *
 * @param backendId null when the operator keeps no key of its own for it
 */
public record Project(
    ProjectId id, @Nullable BackendId backendId, Name name, OrganizationId organization) {}

package io.plimsoll.domain.access;

import io.plimsoll.domain.organization.OrganizationId;
import java.time.Instant;
import java.util.UUID;

/**
 * A user holds a role in an organization; at most one grant for each such triple.
 *
 * @param id public identity of the grant
 */
public record RoleGrant(
    UUID id, UserId user, Role role, OrganizationId organization, Instant granted) {}

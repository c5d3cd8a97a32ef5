package io.plimsoll.application.access;

import io.plimsoll.domain.access.RoleGrant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a role, as screens show it.
 *
 * @param granterName null when nobody in particular gave the role
 */
public record RoleHolderView(
    RoleGrant grant,
    String username,
    String fullName,
    String email,
    @Nullable String granterName) {}

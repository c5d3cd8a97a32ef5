package io.plimsoll.application.marketplace;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a role in the project of a resource.
 *
 * @param expires from when on the role is not held any more; null for never
 */
public record TeamMemberView(
    UserId user,
    String username,
    String fullName,
    String email,
    Role role,
    @Nullable Instant expires) {}

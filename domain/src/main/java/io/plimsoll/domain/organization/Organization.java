package io.plimsoll.domain.organization;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who consumes or provides offerings. While it is blocked or archived it counts for no policy (rule
 * 2).
 *
 * @param backendId null when the operator keeps no key of its own for it
 */
public record Organization(
    OrganizationId id,
    @Nullable BackendId backendId,
    Name name,
    Set<OrganizationGroupId> groups,
    boolean blocked,
    boolean archived) {

  public Organization {
    groups = Set.copyOf(groups);
  }

  /** One that is both blocked and archived counts as blocked. */
  public Standing standing() {
    if (blocked) {
      return Standing.BLOCKED;
    }
    return archived ? Standing.ARCHIVED : Standing.AVAILABLE;
  }

  /** Whether there can be anything new in an organization, and if not, why. */
  public enum Standing {
    AVAILABLE,
    BLOCKED,
    ARCHIVED
  }
}

package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A service that an organization sells on the marketplace.
 *
 * @param backendId null when the operator keeps no key of its own for it
 */
public record Offering(
    OfferingId id, @Nullable BackendId backendId, Name name, OrganizationId provider) {}

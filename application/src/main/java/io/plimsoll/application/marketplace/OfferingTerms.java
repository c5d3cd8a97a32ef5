package io.plimsoll.application.marketplace;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.OfferingProfile;
import org.jspecify.annotations.Nullable;

/**
 * What its provider says of an offering.
 *
 * @param backendId null when the operator keeps no key of its own for it
 */
public record OfferingTerms(Name name, @Nullable BackendId backendId, OfferingProfile profile) {}

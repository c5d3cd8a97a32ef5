package io.plimsoll.application.organization;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationId;
import java.time.Instant;

/**
 * A service provider as screens show it.
 *
 * @param since from when on it is one
 * @param offerings how many it sells
 */
public record ServiceProviderView(
    OrganizationId id,
    Name name,
    String slug,
    String abbreviation,
    String nativeName,
    String description,
    String country,
    Instant since,
    long offerings) {}

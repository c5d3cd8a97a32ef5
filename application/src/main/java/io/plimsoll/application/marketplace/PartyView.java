package io.plimsoll.application.marketplace;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationId;

/**
 * One side of a purchase as screens show it.
 *
 * @param slug empty when there is none
 */
public record PartyView(OrganizationId id, Name name, String slug) {}

package io.plimsoll.application.marketplace;

import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.domain.organization.Project;
import org.jspecify.annotations.Nullable;

/**
 * A resource between those who bought it and those who sell it, as screens show them.
 *
 * @param categoryTitle null when the offering stands on no shelf
 * @param projectSlug empty when there is none
 */
public record PurchaseView(
    Resource resource,
    ResourceProfile profile,
    Offering offering,
    OfferingProfile offeringProfile,
    @Nullable String categoryTitle,
    PartyView provider,
    Project project,
    String projectSlug,
    String projectDescription,
    PartyView customer) {}

package io.plimsoll.persistence.marketplace;

import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceBackend;
import io.plimsoll.domain.marketplace.ResourceDescription;
import io.plimsoll.domain.marketplace.ResourceFlags;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.domain.marketplace.ResourceTerms;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.persistence.schema.tables.records.ResourceRecord;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rows of resources stand for. */
final class ResourceRows {

  private ResourceRows() {}

  static Resource resource(ResourceRecord row, UUID offering, UUID project) {
    return new Resource(
        new ResourceId(row.getUuid()),
        row.getBackendId(),
        row.getName(),
        new OfferingId(offering),
        new ProjectId(project),
        row.getState());
  }

  static ResourceProfile profile(ResourceRecord row, @Nullable UUID plan) {
    return new ResourceProfile(
        new ResourceDescription(row.getSlug(), row.getDescription(), row.getEndDate()),
        new ResourceTerms(
            plan == null ? null : new PlanId(plan),
            row.getAttributes(),
            row.getOptions(),
            LimitsColumn.limits(row.getLimits())),
        new ResourceBackend(
            row.getEffectiveId(),
            row.getBackendMetadata(),
            row.getErrorMessage(),
            row.getLastSync()),
        new ResourceFlags(row.getPaused(), row.getDownscaled(), row.getRestrictMemberAccess()));
  }
}

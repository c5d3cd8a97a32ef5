package io.plimsoll.persistence.marketplace;

import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingDescription;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.OfferingSettings;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.persistence.schema.tables.records.OfferingComponentRecord;
import io.plimsoll.persistence.schema.tables.records.OfferingPlanRecord;
import io.plimsoll.persistence.schema.tables.records.OfferingRecord;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rows of offerings, of their components and of their plans stand for. */
final class OfferingRows {

  private OfferingRows() {}

  static OfferingProfile profile(OfferingRecord row, @Nullable UUID category) {
    return new OfferingProfile(
        row.getSlug(),
        category == null ? null : new CategoryId(category),
        row.getType(),
        row.getState(),
        row.getPausedReason(),
        new OfferingDescription(row.getDescription(), row.getFullDescription()),
        row.getShared(),
        row.getBillable(),
        new OfferingSettings(
            row.getAttributes(),
            row.getOptions(),
            row.getResourceOptions(),
            row.getPluginOptions(),
            row.getSecretOptions()));
  }

  static OfferingComponent component(OfferingComponentRecord row, UUID offering) {
    return new OfferingComponent(
        new ComponentId(row.getUuid()),
        new OfferingId(offering),
        new ComponentType(row.getType()),
        row.getName(),
        row.getMeasuredUnit(),
        row.getBillingType());
  }

  static ComponentProfile profile(OfferingComponentRecord row) {
    return new ComponentProfile(
        row.getDescription(),
        row.getArticleCode(),
        row.getUnitFactor(),
        row.getLimitPeriod(),
        row.getLimitAmount(),
        row.getMinValue(),
        row.getMaxValue(),
        row.getMaxAvailableLimit(),
        row.getDefaultLimit(),
        row.getIsBoolean(),
        row.getIsPrepaid());
  }

  static Plan plan(OfferingPlanRecord row, UUID offering) {
    return new Plan(
        new PlanId(row.getUuid()),
        new OfferingId(offering),
        row.getName(),
        row.getDescription(),
        row.getUnit(),
        row.getUnitPrice(),
        row.getArchived());
  }
}

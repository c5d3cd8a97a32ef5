package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import io.plimsoll.persistence.schema.tables.UsageTotal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/** Sets the sums of organizations anew, which nobody else may change meanwhile. */
final class TotalsRebuild {
  private static final UsageTotal KEPT = USAGE_TOTAL.as("kept");

  private final DSLContext dsl;
  private final Select<Record1<Long>> organizations;

  TotalsRebuild(DSLContext dsl, List<UUID> organizations) {
    this.dsl = dsl;
    this.organizations =
        select(ORGANIZATION.ID).from(ORGANIZATION).where(ORGANIZATION.UUID.in(organizations));
  }

  void run() {
    setThoseOfPresentAmounts();
    removeThoseOfNothing();
  }

  private void setThoseOfPresentAmounts() {
    dsl.insertInto(
            USAGE_TOTAL,
            USAGE_TOTAL.COMPONENT_ID,
            USAGE_TOTAL.ORGANIZATION_ID,
            USAGE_TOTAL.BILLING_MONTH,
            USAGE_TOTAL.AMOUNT,
            USAGE_TOTAL.REPORTED)
        .select(
            select(
                    COMPONENT_USAGE.COMPONENT_ID,
                    PROJECT.ORGANIZATION_ID,
                    COMPONENT_USAGE.BILLING_MONTH,
                    sum(COMPONENT_USAGE.AMOUNT),
                    coalesce(lastReported(), max(COMPONENT_USAGE.REPORTED)))
                .from(COMPONENT_USAGE)
                .join(RESOURCE)
                .on(RESOURCE.ID.eq(COMPONENT_USAGE.RESOURCE_ID))
                .join(PROJECT)
                .on(PROJECT.ID.eq(RESOURCE.PROJECT_ID))
                .where(PROJECT.ORGANIZATION_ID.in(organizations))
                .groupBy(
                    COMPONENT_USAGE.COMPONENT_ID,
                    PROJECT.ORGANIZATION_ID,
                    COMPONENT_USAGE.BILLING_MONTH))
        .onConflict(
            USAGE_TOTAL.COMPONENT_ID, USAGE_TOTAL.ORGANIZATION_ID, USAGE_TOTAL.BILLING_MONTH)
        .doUpdate()
        .set(USAGE_TOTAL.AMOUNT, excluded(USAGE_TOTAL.AMOUNT))
        .set(USAGE_TOTAL.REPORTED, excluded(USAGE_TOTAL.REPORTED))
        .execute();
  }

  /** Among the organizations, for what went from one to another may be what was reported last. */
  private Field<Instant> lastReported() {
    return field(
        select(max(KEPT.REPORTED))
            .from(KEPT)
            .where(KEPT.COMPONENT_ID.eq(COMPONENT_USAGE.COMPONENT_ID))
            .and(KEPT.BILLING_MONTH.eq(COMPONENT_USAGE.BILLING_MONTH))
            .and(KEPT.ORGANIZATION_ID.in(organizations)));
  }

  private void removeThoseOfNothing() {
    dsl.deleteFrom(USAGE_TOTAL)
        .where(USAGE_TOTAL.ORGANIZATION_ID.in(organizations))
        .and(
            notExists(
                selectOne()
                    .from(COMPONENT_USAGE)
                    .join(RESOURCE)
                    .on(RESOURCE.ID.eq(COMPONENT_USAGE.RESOURCE_ID))
                    .join(PROJECT)
                    .on(PROJECT.ID.eq(RESOURCE.PROJECT_ID))
                    .where(PROJECT.ORGANIZATION_ID.eq(USAGE_TOTAL.ORGANIZATION_ID))
                    .and(COMPONENT_USAGE.COMPONENT_ID.eq(USAGE_TOTAL.COMPONENT_ID))
                    .and(COMPONENT_USAGE.BILLING_MONTH.eq(USAGE_TOTAL.BILLING_MONTH))))
        .execute();
  }
}

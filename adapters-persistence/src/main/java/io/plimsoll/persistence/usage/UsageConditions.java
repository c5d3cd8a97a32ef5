package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.usage.UsageCriterion;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.persistence.finding.Visibility;
import io.plimsoll.persistence.identity.Keys;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jooq.Condition;
import org.jooq.Field;

/** Which amounts a viewer sees, and which meet a criterion. */
final class UsageConditions {
  private static final int HUNDRED = 100;
  private static final int MONTHS = 12;

  private final ZoneId zone;

  UsageConditions(ZoneId zone) {
    this.zone = zone;
  }

  /** By the resource that rows of any table refer to. */
  static Condition visible(Viewer viewer, Field<Long> resource) {
    return viewer.seesEverything()
        ? noCondition()
        : ofResources(
            resource,
            Visibility.asConsumer(viewer, RESOURCE.PROJECT_ID)
                .or(Visibility.asProvider(viewer, RESOURCE.OFFERING_ID)));
  }

  Condition meets(UsageCriterion criterion) {
    return switch (criterion) {
      case UsageCriterion.OfResource(var resource) ->
          COMPONENT_USAGE.RESOURCE_ID.eq(Keys.of(resource));
      case UsageCriterion.OfOffering(var offering) ->
          ofResources(RESOURCE.OFFERING_ID.eq(Keys.of(offering)));
      case UsageCriterion.InProject(var project) ->
          ofResources(RESOURCE.PROJECT_ID.eq(Keys.of(project)));
      case UsageCriterion.OfOrganization(var organization) ->
          ofResources(
              RESOURCE.PROJECT_ID.in(
                  select(PROJECT.ID)
                      .from(PROJECT)
                      .where(PROJECT.ORGANIZATION_ID.eq(Keys.of(organization)))));
      case UsageCriterion.OfComponent(String type) ->
          type.length() > ComponentType.MAX_LENGTH
              ? falseCondition()
              : COMPONENT_USAGE.COMPONENT_TYPE.eq(type);
      case UsageCriterion.InMonthBeginning(LocalDate day) ->
          day.getDayOfMonth() == 1
              ? COMPONENT_USAGE.BILLING_MONTH.eq(new BillingMonth(YearMonth.from(day)))
              : falseCondition();
      case UsageCriterion.InYear(int year) ->
          COMPONENT_USAGE.BILLING_MONTH.between(
              BillingMonth.of(year, 1), BillingMonth.of(year, MONTHS));
      case UsageCriterion.InMonthOfYear(int month) ->
          COMPONENT_USAGE.BILLING_MONTH.coerce(Integer.class).mod(HUNDRED).eq(month);
      case UsageCriterion.ReportedSince(LocalDate day) -> COMPONENT_USAGE.REPORTED.ge(begin(day));
      case UsageCriterion.ReportedUntil(LocalDate day) ->
          COMPONENT_USAGE.REPORTED.lt(begin(day.plusDays(1)));
      case UsageCriterion.WhenMissing(var policies) ->
          COMPONENT_USAGE.MISSING_USAGE_POLICY.in(policies);
    };
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static Condition ofResources(Condition which) {
    return ofResources(COMPONENT_USAGE.RESOURCE_ID, which);
  }

  private static Condition ofResources(Field<Long> resource, Condition which) {
    return resource.in(select(RESOURCE.ID).from(RESOURCE).where(which));
  }
}

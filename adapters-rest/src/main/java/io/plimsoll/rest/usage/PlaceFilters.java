package io.plimsoll.rest.usage;

import io.plimsoll.application.usage.UsageCriterion;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.paging.Filters;
import java.util.function.Function;

/** What lists of amounts and lists of parts of them are filtered by. */
abstract class PlaceFilters<C, O> extends Filters<C, O> {
  private static final int MAX_YEAR = 9999;
  private static final int MONTHS = 12;

  /**
   * @param period what the list calls the month
   */
  PlaceFilters(String period, Function<UsageCriterion, C> criterion) {
    link(
        "resource",
        Route.RESOURCE,
        id -> criterion.apply(new UsageCriterion.OfResource(new ResourceId(id))));
    id("resource_uuid", id -> criterion.apply(new UsageCriterion.OfResource(new ResourceId(id))));
    id("offering_uuid", id -> criterion.apply(new UsageCriterion.OfOffering(new OfferingId(id))));
    id("project_uuid", id -> criterion.apply(new UsageCriterion.InProject(new ProjectId(id))));
    id(
        "customer_uuid",
        id -> criterion.apply(new UsageCriterion.OfOrganization(new OrganizationId(id))));
    text("type", type -> criterion.apply(new UsageCriterion.OfComponent(type)));
    date(period, day -> criterion.apply(new UsageCriterion.InMonthBeginning(day)));
    integer(
        "billing_period_year",
        1,
        MAX_YEAR,
        year -> criterion.apply(new UsageCriterion.InYear(year.intValue())));
    integer(
        "billing_period_month",
        1,
        MONTHS,
        month -> criterion.apply(new UsageCriterion.InMonthOfYear(month.intValue())));
    date("date_after", day -> criterion.apply(new UsageCriterion.ReportedSince(day)));
    date("date_before", day -> criterion.apply(new UsageCriterion.ReportedUntil(day)));
  }
}

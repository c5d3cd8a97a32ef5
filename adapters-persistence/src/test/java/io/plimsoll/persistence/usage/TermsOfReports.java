package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.OFFERING_PLAN;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.LimitPeriod;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.PlanUnit;
import io.plimsoll.domain.usage.ReportingTerms;
import io.plimsoll.domain.usage.ReportingTerms.Terms;
import io.plimsoll.domain.usage.UsageCap;
import io.plimsoll.persistence.AdaptersUnderTest;
import io.plimsoll.persistence.identity.Keys;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link ReportingTerms} says of reports about a resource. */
abstract class TermsOfReports {
  private static final Instant BEGAN = Instant.parse("2026-01-01T00:00:00Z");

  private MarketplaceSeed seed;
  private DSLContext dsl;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void aResourceIsUsed() {
    seed = new MarketplaceSeed(database().ports());
    dsl = database().get(DSLContext.class);
    seed.offering("cluster").with("cpu").with("quota", BillingType.LIMIT);
    seed.offering("store").with("cpu");
    seed.resource("job").of("cluster").boughtBy("university");
  }

  @Test
  void areNoneWithoutPlansAndCaps() {
    assertThat(terms()).isEqualTo(new Terms(false, Map.of()));
  }

  @Test
  void lackAPlanWhenTheOfferingIsSoldByPlans() {
    addPlan("store");
    assertThat(terms().lacksPlan()).isFalse();

    PlanId plan = addPlan("cluster");
    assertThat(terms().lacksPlan()).isTrue();

    dsl.update(RESOURCE)
        .set(RESOURCE.PLAN_ID, Keys.of(plan))
        .where(RESOURCE.UUID.eq(seed.resource("job").id().value()))
        .execute();
    assertThat(terms().lacksPlan()).isFalse();
  }

  @Test
  void capComponentsThatAreChargedByUseAndHaveACap() {
    capAll(null, LimitPeriod.ANNUAL);
    assertThat(terms().caps()).isEmpty();

    capAll(100L, LimitPeriod.ANNUAL);

    assertThat(terms().caps())
        .isEqualTo(
            Map.of(
                seed.offering("cluster").component("cpu"), new UsageCap(100, LimitPeriod.ANNUAL)));
  }

  private Terms terms() {
    return database().get(ReportingTerms.class).of(seed.resource("job").id());
  }

  private void capAll(@Nullable Long amount, LimitPeriod period) {
    dsl.update(OFFERING_COMPONENT)
        .set(OFFERING_COMPONENT.LIMIT_AMOUNT, amount)
        .set(OFFERING_COMPONENT.LIMIT_PERIOD, period)
        .execute();
  }

  private PlanId addPlan(String offering) {
    PlanId plan = new PlanId(UUID.randomUUID());
    dsl.insertInto(OFFERING_PLAN)
        .set(OFFERING_PLAN.UUID, plan.value())
        .set(OFFERING_PLAN.CREATED, BEGAN)
        .set(OFFERING_PLAN.OFFERING_ID, Keys.of(seed.offering(offering).id()))
        .set(OFFERING_PLAN.NAME, new Name("plan"))
        .set(OFFERING_PLAN.DESCRIPTION, "")
        .set(OFFERING_PLAN.UNIT, PlanUnit.MONTH)
        .set(OFFERING_PLAN.UNIT_PRICE, BigDecimal.ZERO)
        .set(OFFERING_PLAN.ARCHIVED, false)
        .execute();
    return plan;
  }
}

package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.application.usage.FindUsages;
import io.plimsoll.application.usage.UsageCriterion;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A long list of usage, most of it reported for the same few moments, as agents do. */
class UsageListPlanOnPostgresTest {
  private static final int ROWS = 100_000;
  private static final Viewer STAFF =
      new Viewer(new UserId(UUID.randomUUID()), "staff", true, false, Map.of());

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres();

  @BeforeEach
  void muchIsUsed() {
    MarketplaceSeed seed = new MarketplaceSeed(DATABASE.ports());
    seed.offering("cluster").with("cpu", "disk");
    seed.resource("r").of("cluster").boughtBy("university");
    DSLContext dsl = DATABASE.get(DSLContext.class);
    Field<Integer> number = field(name("months", "number"), Integer.class);
    Field<Integer> month = number.div(12).plus(1000).times(100).plus(number.mod(12)).plus(1);
    dsl.insertInto(
            COMPONENT_USAGE,
            COMPONENT_USAGE.RESOURCE_ID,
            COMPONENT_USAGE.COMPONENT_ID,
            COMPONENT_USAGE.COMPONENT_TYPE,
            COMPONENT_USAGE.BILLING_MONTH,
            COMPONENT_USAGE.REPORTED,
            COMPONENT_USAGE.AMOUNT)
        .select(
            select(
                    RESOURCE.ID,
                    OFFERING_COMPONENT.ID,
                    OFFERING_COMPONENT.TYPE,
                    month.coerce(COMPONENT_USAGE.BILLING_MONTH),
                    inline(MarketplaceSeed.EPOCH),
                    inline(BigDecimal.ONE))
                .from(RESOURCE)
                .crossJoin(OFFERING_COMPONENT)
                .crossJoin(generateSeries(0, ROWS / 2 - 1).as("months", "number")))
        .execute();
    dsl.execute("analyze component_usage");
  }

  @Test
  void isReadFromAnIndexInAConstantNumberOfStatementsOnEveryPage() {
    FindUsages usages = DATABASE.get(FindUsages.class);
    Selection<UsageCriterion, FindUsages.Order> all = new Selection<>(List.of(), List.of());

    for (int page : List.of(1, ROWS / 10)) {
      List<String> plans =
          DATABASE.plansOf(() ->
              assertThat(usages.list(STAFF, all, new PageRequest(page, 10)).items()).hasSize(10));
      assertThat(plans).hasSize(3);
      assertThat(plans)
          .filteredOn(plan -> plan.contains("|Limit"))
          .singleElement()
          .asString()
          .contains("using component_usage_by_report")
          .doesNotContain("Sort")
          .doesNotContain("Seq Scan");
    }
  }
}

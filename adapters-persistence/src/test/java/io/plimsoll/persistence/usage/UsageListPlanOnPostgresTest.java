package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.inline;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.application.usage.FindUsages;
import io.plimsoll.application.usage.UsageCriterion;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A long list of usage, most of it reported for the same few moments, as agents do. */
class UsageListPlanOnPostgresTest {
  private static final int ROWS = 20_000;
  private static final Viewer STAFF =
      new Viewer(new UserId(UUID.randomUUID()), "staff", true, false, Map.of());

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres();

  @BeforeEach
  void muchIsUsed() {
    MarketplaceSeed seed = new MarketplaceSeed(DATABASE.ports());
    seed.offering("cluster").with("cpu", "disk");
    seed.resource("r").of("cluster").boughtBy("university");
    List<ComponentUsage> usages = new ArrayList<>();
    for (int i = 0; i < ROWS / 2; i++) {
      BillingMonth month = BillingMonth.of(1000 + i / 12, i % 12 + 1);
      usages.add(seed.usageOf("r", "cpu", month, "1"));
      usages.add(seed.usageOf("r", "disk", month, "1"));
    }
    DATABASE
        .ports()
        .unitOfWork()
        .complete(() -> DATABASE.ports().ledger().record(usages, "import", MarketplaceSeed.EPOCH));
    DATABASE.get(DSLContext.class).execute("analyze component_usage");
  }

  @Test
  void isReadInItsUsualOrderFromAnIndexOnEveryPage() {
    for (int page : List.of(1, ROWS / 10)) {
      assertThat(planOf(new PageRequest(page, 10)))
          .contains("Index Only Scan using component_usage_by_report")
          .doesNotContain("Sort")
          .doesNotContain("Seq Scan");
    }
  }

  @Test
  void takesAConstantNumberOfStatements() {
    FindUsages usages = DATABASE.get(FindUsages.class);
    Selection<UsageCriterion, FindUsages.Order> all = new Selection<>(List.of(), List.of());

    for (int page : List.of(1, ROWS / 10)) {
      assertThat(
              DATABASE.statementsOf(() ->
                  assertThat(usages.list(STAFF, all, new PageRequest(page, 10)).items())
                      .hasSize(10)))
          .isEqualTo(3);
    }
  }

  private static String planOf(PageRequest page) {
    DSLContext dsl = DATABASE.get(DSLContext.class);
    List<SortField<?>> order = DATABASE.get(JooqFindUsages.class).usualOrder();
    return dsl.explain(
            dsl.select(COMPONENT_USAGE.UUID)
                .from(COMPONENT_USAGE)
                .orderBy(order)
                .offset(inline(page.offset()))
                .limit(inline(page.size())))
        .plan();
  }
}

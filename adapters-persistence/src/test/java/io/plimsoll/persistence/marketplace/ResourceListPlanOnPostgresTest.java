package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.PROJECT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.uuid;
import static org.jooq.impl.DSL.val;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.marketplace.FindProviderResources;
import io.plimsoll.application.marketplace.FindResources;
import io.plimsoll.application.marketplace.ResourceCriterion;
import io.plimsoll.application.marketplace.ResourceSorting;
import io.plimsoll.application.marketplace.ResourceView;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A long list of resources, most of them made at the same moment, as a feed does. */
class ResourceListPlanOnPostgresTest {
  private static final int ROWS = 100_000;
  private static final Viewer STAFF =
      new Viewer(new UserId(UUID.randomUUID()), "staff", true, false, Map.of());

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres();

  @BeforeEach
  void muchIsBought() {
    MarketplaceSeed seed = new MarketplaceSeed(DATABASE.ports());
    seed.offering("cluster").with("cpu", "disk");
    seed.project("project", "university");
    DSLContext dsl = DATABASE.get(DSLContext.class);
    Field<Integer> number = field(name("numbers", "number"), Integer.class);
    dsl.insertInto(
            RESOURCE,
            RESOURCE.UUID,
            RESOURCE.NAME,
            RESOURCE.OFFERING_ID,
            RESOURCE.PROJECT_ID,
            RESOURCE.STATE,
            RESOURCE.CREATED)
        .select(
            select(
                    uuid(),
                    concat(inline("r"), number).coerce(RESOURCE.NAME),
                    OFFERING.ID,
                    PROJECT.ID,
                    val(ResourceState.OK, RESOURCE.STATE),
                    inline(MarketplaceSeed.EPOCH))
                .from(OFFERING)
                .crossJoin(PROJECT)
                .crossJoin(generateSeries(1, ROWS).as("numbers", "number")))
        .execute();
    dsl.execute("analyze resource");
  }

  @Test
  void isReadInItsUsualOrderFromAnIndexOnEveryPage() {
    for (int page : List.of(1, ROWS / 10)) {
      assertThat(planOf(new PageRequest(page, 10)))
          .contains("Index Scan using resource_by_creation")
          .doesNotContain("Sort")
          .doesNotContain("Seq Scan");
    }
  }

  @Test
  void takesAConstantNumberOfStatements() {
    assertTakesStatements(DATABASE.get(FindResources.class));
    assertTakesStatements(DATABASE.get(FindProviderResources.class));
  }

  private static void assertTakesStatements(
      Finder<ResourceView, ResourceId, ResourceCriterion, ResourceSorting> resources) {
    Selection<ResourceCriterion, ResourceSorting> all = new Selection<>(List.of(), List.of());
    for (int page : List.of(1, ROWS / 10)) {
      assertThat(
              DATABASE.statementsOf(() ->
                  assertThat(resources.list(STAFF, all, new PageRequest(page, 10)).items())
                      .hasSize(10)))
          .isEqualTo(7);
    }
  }

  private static String planOf(PageRequest page) {
    DSLContext dsl = DATABASE.get(DSLContext.class);
    return dsl.explain(
            dsl.select(RESOURCE.UUID)
                .from(RESOURCE)
                .orderBy(DATABASE.get(JooqFindResources.class).usualOrder())
                .offset(inline(page.offset()))
                .limit(inline(page.size())))
        .plan();
  }
}

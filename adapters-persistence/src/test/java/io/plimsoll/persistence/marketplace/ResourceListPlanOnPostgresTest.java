package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION;
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
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A long list of resources, all made at the same moment, as a feed does: of ten offerings of one
 * provider, in a thousand projects of ten organizations.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ResourceListPlanOnPostgresTest {
  private static final int ROWS = 100_000;
  private static final int PROJECTS = 1000;
  private static final int ORGANIZATIONS = 10;
  private static final Viewer STAFF =
      new Viewer(new UserId(UUID.randomUUID()), "staff", true, false, Map.of());

  @RegisterExtension
  static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres().filledOnce();

  private MarketplaceSeed seed;
  private DSLContext dsl;

  @BeforeAll
  void muchIsBought() {
    seed = new MarketplaceSeed(DATABASE.ports());
    dsl = DATABASE.get(DSLContext.class);
    for (int number = 0; number < ORGANIZATIONS; number++) {
      seed.organization("buyer " + number);
    }
    for (int number = 0; number < ORGANIZATIONS; number++) {
      seed.offering("cluster " + number).with("cpu", "disk");
    }
    addProjects();
    // else references may still be checked as on the empty tables before
    dsl.execute("analyze");
    addResources();
    seed.organization("buyer 7").inGroups("audience");
    addPolicies();
    dsl.execute("analyze");
  }

  private void addProjects() {
    Field<Integer> number = field(name("numbers", "number"), Integer.class);
    dsl.insertInto(PROJECT, PROJECT.UUID, PROJECT.NAME, PROJECT.ORGANIZATION_ID)
        .select(
            select(uuid(), concat(inline("p"), number).coerce(PROJECT.NAME), ORGANIZATION.ID)
                .from(ORGANIZATION)
                .crossJoin(generateSeries(1, PROJECTS / ORGANIZATIONS).as("numbers", "number"))
                .where(ORGANIZATION.UUID.ne(seed.organization("provider").id().value())))
        .execute();
  }

  private void addResources() {
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
                .from(PROJECT)
                .join(OFFERING)
                .on(OFFERING.ID.mod(ORGANIZATIONS).eq(PROJECT.ID.mod(ORGANIZATIONS)))
                .crossJoin(generateSeries(1, ROWS / PROJECTS).as("numbers", "number")))
        .execute();
  }

  @Test
  void isReadFromIndexesByThoseWhoSeeEverything() {
    assertFromIndex("resource_by_creation", DATABASE.get(FindResources.class), STAFF, ROWS);
    assertFromIndex("resource_by_creation", DATABASE.get(FindProviderResources.class), STAFF, ROWS);
  }

  @Test
  void isReadFromIndexesByThoseWhoBuy() {
    ProjectId project =
        new ProjectId(dsl.select(PROJECT.UUID).from(PROJECT).limit(1).fetchSingle().value1());
    FindResources resources = DATABASE.get(FindResources.class);

    assertFromIndex(
        "resource_by_project",
        resources,
        holding(Role.PROJECT_MEMBER, Scope.of(project)),
        ROWS / PROJECTS);
    assertFromIndex(
        "resource_by_creation",
        resources,
        holding(Role.CUSTOMER_OWNER, Scope.of(seed.organization("buyer 7").id())),
        ROWS / ORGANIZATIONS);
  }

  @Test
  void isReadFromIndexesByThoseWhoSell() {
    FindProviderResources resources = DATABASE.get(FindProviderResources.class);

    assertFromIndex(
        "resource_by_creation",
        resources,
        holding(Role.CUSTOMER_OWNER, Scope.of(seed.organization("provider").id())),
        ROWS);
    assertFromIndex(
        "resource_by_creation",
        resources,
        holding(Role.OFFERING_MANAGER, Scope.of(seed.offering("cluster 3").id())),
        ROWS / ORGANIZATIONS);
  }

  @Test
  void ofWhatIsHeldIsReadFromTheFewPoliciesThatHoldIt() {
    for (var resources :
        List.of(DATABASE.get(FindResources.class), DATABASE.get(FindProviderResources.class))) {
      for (ResourceCriterion held :
          List.of(new ResourceCriterion.IsPaused(true), new ResourceCriterion.IsDownscaled(true))) {
        List<String> plans =
            DATABASE.plansOf(() ->
                assertThat(
                        resources
                            .list(
                                STAFF,
                                new Selection<>(List.of(held), List.of()),
                                new PageRequest(1, 10))
                            .items())
                    .hasSize(10));
        assertThat(plans)
            .hasSize(7)
            .allSatisfy(plan ->
                assertThat(plan)
                    .doesNotContain("Seq Scan on resource ", "Seq Scan on offering_usage_policy"));
      }
    }
  }

  /** A hundred to an offering, of which one has fired. */
  private void addPolicies() {
    List<OfferingUsagePolicy> policies = new ArrayList<>();
    for (int number = 0; number < ORGANIZATIONS * 100; number++) {
      PolicyFixture policy =
          PolicyFixture.aPolicy()
              .of(seed.offering("cluster " + number % ORGANIZATIONS).id())
              .forMembersOf(seed.group("audience"));
      policies.add(
          number < ORGANIZATIONS
              ? policy
                  .firedSince(
                      MarketplaceSeed.EPOCH,
                      PolicyAction.REQUEST_PAUSING,
                      PolicyAction.REQUEST_DOWNSCALING)
                  .build()
              : policy.build());
    }
    DATABASE
        .ports()
        .unitOfWork()
        .complete(() -> {
          DATABASE.ports().policies().add(policies);
          return policies;
        });
  }

  private static Viewer holding(Role role, Scope scope) {
    return new Viewer(
        new UserId(UUID.randomUUID()), "somebody", false, false, Map.of(scope, Set.of(role)));
  }

  /**
   * Holds for the first page and for the last one, each of which takes as many statements.
   *
   * @param index that gives which resources are on the page
   */
  private void assertFromIndex(
      String index,
      Finder<ResourceView, ResourceId, ResourceCriterion, ResourceSorting> resources,
      Viewer viewer,
      int rows) {
    for (int page : List.of(1, rows / 10)) {
      List<String> plans = plansOf(resources, viewer, new PageRequest(page, 10));
      assertThat(plans)
          .hasSize(6)
          .allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan on resource "));
      assertThat(plans.getFirst()).contains(index);
    }
  }

  /** How each part of a page is read; that the whole list is counted comes first. */
  private List<String> plansOf(
      Finder<ResourceView, ResourceId, ResourceCriterion, ResourceSorting> resources,
      Viewer viewer,
      PageRequest page) {
    Selection<ResourceCriterion, ResourceSorting> all = new Selection<>(List.of(), List.of());
    List<String> plans =
        DATABASE.plansOf(() -> assertThat(resources.list(viewer, all, page).items()).hasSize(10));
    return plans.subList(1, plans.size());
  }
}

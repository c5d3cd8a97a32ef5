package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.application.policy.FindStandings;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages of 100,000 policies come by indexes, in a constant number of statements. */
@TestInstance(Lifecycle.PER_CLASS)
class ManyPoliciesOnPostgresTest {

  @RegisterExtension
  static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres().filledOnce();

  private static final UserId USER = new UserId(UUID.randomUUID());
  private static final Viewer SUPPORT = new Viewer(USER, "support", false, true, Map.of());
  private static final int LAST_PAGE = 10_000;

  private OrganizationId oneOfManyProviders;

  @BeforeAll
  void limitManyOfferings() {
    MarketplaceSeed seed = new MarketplaceSeed(DATABASE.ports());
    oneOfManyProviders = seed.organization("provider").inGroups("audience").id();
    DSLContext dsl = DATABASE.get(DSLContext.class);
    dsl.execute(
        """
        insert into organization (uuid, name, blocked, archived)
        select gen_random_uuid(), 'provider ' || n, false, false from generate_series(1, 999) n
        """);
    dsl.execute(
        """
        insert into offering (uuid, name, provider_id)
        select gen_random_uuid(), 'offering of ' || name, id from organization
        """);
    dsl.execute(
        """
        insert into offering_component (uuid, offering_id, type, name, measured_unit, billing_type)
        select gen_random_uuid(), id, 'cpu', 'CPU', 'h', 'USAGE' from offering
        """);
    dsl.execute(
        """
        insert into offering_usage_policy (uuid, offering_id, period, apply_to_all, actions, options, fired,
          state_since, actions_in_force, created, version)
        select gen_random_uuid(), offering.id, 'MONTH_1', false, 'notify_organization_owners', '{}', false,
          timestamptz '2026-01-01', '', timestamptz '2026-01-01' + n * interval '1 second', 0
        from offering cross join generate_series(1, 100) n
        """);
    // else references may still be checked as on the empty tables before
    dsl.execute("analyze");
    dsl.execute(
        """
        insert into policy_limit (policy_id, component_id, position, maximum)
        select policy.id, component.id, 0, 1000
        from offering_usage_policy policy join offering_component component using (offering_id)
        """);
    dsl.execute(
        """
        insert into policy_audience (policy_id, group_id)
        select policy.id, audience.id from offering_usage_policy policy cross join organization_group audience
        """);
    dsl.execute(
        """
        insert into usage_total (component_id, organization_id, billing_month, amount, reported)
        select component.id, organization.id, 202500 + month, 1, now()
        from offering_component component
        cross join (select id from organization limit 10) organization
        cross join generate_series(1, 12) month
        """);
    for (String table :
        List.of("offering_usage_policy", "policy_limit", "policy_audience", "usage_total")) {
      dsl.execute("vacuum analyze " + table);
    }
  }

  @Test
  void theFirstAndTheLastPage() {
    for (int page : List.of(1, LAST_PAGE)) {
      List<String> plans = plansOf(SUPPORT, page);
      assertThat(plans).hasSize(6);
      assertThat(plans)
          .filteredOn(plan -> plan.contains("|Limit"))
          .singleElement()
          .asString()
          .contains("using offering_usage_policy_by_creation")
          .doesNotContain("Sort");
      // to count all is to read all, whatever the database reads it from
      assertThat(plans)
          .filteredOn(plan -> !plan.contains("|Aggregate"))
          .noneMatch(plan -> plan.contains("Seq Scan on policy"))
          .noneMatch(plan -> plan.contains("Seq Scan on offering_usage_policy"));
    }
  }

  @Test
  void thePagesThatAProviderSees() {
    Viewer owner =
        new Viewer(
            USER,
            "owner",
            false,
            false,
            Map.of(Scope.of(oneOfManyProviders), Set.of(Role.CUSTOMER_OWNER)));

    for (int page : List.of(1, 10)) {
      assertThat(plansOf(owner, page))
          .hasSize(6)
          .noneMatch(plan -> plan.contains("Seq Scan on offering_usage_policy"));
    }
  }

  @Test
  void aDecisionTakesOneStatementThatReadsFewRowsAndNoSums() {
    DSLContext dsl = DATABASE.get(DSLContext.class);
    BillingMonth month = BillingMonth.of(2026, 1);
    dsl.update(POLICY_LIMIT).set(POLICY_LIMIT.AS_OF_MONTH, month).execute();
    FindStandings standings = DATABASE.get(FindStandings.class);
    OfferingId offering =
        new OfferingId(
            dsl.fetchSingle("select uuid from offering where name = 'offering of provider'")
                .get(0, UUID.class));

    List<String> plans =
        DATABASE.plansOf(() ->
            assertThat(standings.find(offering, oneOfManyProviders, month).orElseThrow().policies())
                .hasSize(100));

    assertThat(plans)
        .singleElement()
        .asString()
        .contains("offering_usage_policy_by_offering", "policy_limit_pkey")
        .doesNotContain("Seq Scan on policy", "Seq Scan on offering_usage_policy", "usage_total");
  }

  /** How the database finds the rows of a full page, counts all, and reads what is shown. */
  private static List<String> plansOf(Viewer viewer, int page) {
    FindPolicies policies = DATABASE.get(FindPolicies.class);
    Selection<FindPolicies.Criterion, FindPolicies.Order> all =
        new Selection<>(List.of(), List.of());
    return DATABASE.plansOf(() ->
        assertThat(policies.list(viewer, all, new PageRequest(page, 10)).items()).hasSize(10));
  }
}

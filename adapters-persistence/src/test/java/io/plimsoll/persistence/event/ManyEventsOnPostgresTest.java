package io.plimsoll.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.event.FindEvents;
import io.plimsoll.application.event.FindEvents.Criterion;
import io.plimsoll.application.event.FindEvents.Order;
import io.plimsoll.application.event.FindEvents.Subject;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages of 100,000 events come by indexes, in a constant number of statements. */
class ManyEventsOnPostgresTest {

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres();

  private static final int LAST_PAGE = 10_000;

  @BeforeEach
  void tellManyEvents() {
    DSLContext dsl = DATABASE.get(DSLContext.class);
    dsl.execute(
        """
        insert into event (uuid, created, event_type, message, context)
        select gen_random_uuid(), timestamptz '2026-01-01' + n * interval '1 second',
          case when n % 100 = 0 then 'POLICY_FIRED' else 'MARKETPLACE_ORDER_CREATED' end,
          'event ' || n, '{}'
        from generate_series(1, 100000) n
        """);
    // else references may still be checked as on the empty table before
    dsl.execute("analyze event");
    dsl.execute(
        """
        insert into event_scope (scope_uuid, event_id)
        select ('00000000-0000-0000-0000-' || lpad((row_number() over (order by id) % 1000)::text, 12, '0'))::uuid, id
        from event
        """);
    dsl.execute("vacuum analyze event");
    dsl.execute("vacuum analyze event_scope");
  }

  /** In one test: what they read takes long to make. */
  @Test
  void allListsComeByIndexes() {
    requireIndexForTheFirstAndTheLastPage();
    requireIndexForTheOldestFirst();
    requireIndexForThePagesOfAType();
    requireIndexForTheEventsAboutOneObject();
  }

  private void requireIndexForTheFirstAndTheLastPage() {
    for (int page : List.of(1, LAST_PAGE)) {
      List<String> plans = plansOf(support(), page);
      assertThat(plans).hasSize(3);
      // to count all is to read all, whatever the database reads it from
      assertThat(plans)
          .filteredOn(plan -> plan.contains("|Limit"))
          .hasSize(1)
          .allMatch(plan -> plan.contains("using event_by_creation"));
    }
  }

  private void requireIndexForTheOldestFirst() {
    FindEvents events = DATABASE.get(FindEvents.class);
    Selection<Criterion, Order> oldestFirst =
        new Selection<>(List.of(), List.of(new Selection.Ordering<>(Order.CREATED, false)));

    assertThat(DATABASE.plansOf(() -> events.list(support(), oldestFirst, new PageRequest(1, 10))))
        .filteredOn(plan -> plan.contains("|Limit"))
        .singleElement()
        .asString()
        .contains("using event_by_creation")
        .doesNotContain("Sort");
  }

  private void requireIndexForThePagesOfAType() {
    Criterion fired = new Criterion.HasType(Set.of(EventType.POLICY_FIRED));
    assertThat(plansOf(support(), LAST_PAGE / 100, fired))
        .noneMatch(plan -> plan.contains("Seq Scan on event"));
  }

  private void requireIndexForTheEventsAboutOneObject() {
    MarketplaceSeed seed = new MarketplaceSeed(DATABASE.ports());
    UUID offering = new UUID(0, 7);
    DATABASE
        .ports()
        .offerings()
        .save(
            List.of(
                new Offering(
                    new OfferingId(offering),
                    null,
                    new Name("cluster"),
                    seed.organization("provider").id())));
    Viewer owner =
        new Viewer(
            new UserId(UUID.randomUUID()),
            "owner",
            false,
            false,
            Map.of(Scope.of(seed.organization("provider").id()), Set.of(Role.CUSTOMER_OWNER)));

    assertThat(plansOf(owner, 10, new Criterion.About(Subject.OFFERING, offering)))
        .noneMatch(plan -> plan.contains("Seq Scan on event"))
        .anyMatch(plan -> plan.contains("event_scope_pkey"));
  }

  private Viewer support() {
    return new Viewer(new UserId(UUID.randomUUID()), "support", false, true, Map.of());
  }

  /** How the database finds the rows of a full page, counts all, and reads what is shown. */
  private static List<String> plansOf(Viewer viewer, int page, Criterion... criteria) {
    FindEvents events = DATABASE.get(FindEvents.class);
    Selection<Criterion, Order> selection = new Selection<>(List.of(criteria), List.of());
    return DATABASE.plansOf(() ->
        assertThat(events.list(viewer, selection, new PageRequest(page, 10)).items()).hasSize(10));
  }
}

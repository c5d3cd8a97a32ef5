package io.plimsoll.persistence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.delivery.DeliveryView;
import io.plimsoll.application.delivery.FindDeliveries.Criterion;
import io.plimsoll.application.delivery.FindDeliveries.Order;
import io.plimsoll.application.delivery.NoticeFixture;
import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.Recipient.Mailbox;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedActions;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is asked of 30,000 deliveries of 300 policies comes by indexes. */
class ManyDeliveriesOnPostgresTest {

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres();

  private static final Viewer SUPPORT =
      new Viewer(new UserId(UUID.randomUUID()), "support", false, true, Map.of());
  private static final PolicyId ONE = new PolicyId(new UUID(0, 7));
  private static final StagedAction LIFTED =
      new StagedAction(
          ONE,
          50,
          PolicyAction.NOTIFY_EXTERNAL_USER,
          StagedAction.Occasion.LIFTED,
          Instant.parse("2026-03-01T02:00:00Z"));
  private static final Delivery TAKING_BACK =
      Delivery.of(
          LIFTED,
          new Mailbox("somebody@example.org"),
          NoticeFixture.notice(ONE),
          Optional.of(new DeliveryId(new UUID(1, 1))),
          LIFTED.at());

  @BeforeEach
  void tellMany() {
    DSLContext dsl = DATABASE.get(DSLContext.class);
    dsl.execute(
        """
        insert into staged_action (uuid, policy_uuid, policy_version, action, occasion, staged, finished)
        select gen_random_uuid(), ('00000000-0000-0000-0000-' || lpad(to_hex(n % 300), 12, '0'))::uuid,
          n / 300, 'notify_external_user', 'FIRED', timestamptz '2026-01-01' + n * interval '1 second', now()
        from generate_series(1, 30000) n
        """);
    dsl.execute(
        """
        insert into delivery (uuid, policy_uuid, policy_version, action, occasion, occasion_at, channel,
          recipient, message_kind, message, staged, state, round, since, attempts, error)
        select gen_random_uuid(), policy_uuid, policy_version, action, occasion, staged, 'MAIL',
          'somebody@example.org', 'EVENT',
          '{"event": "00000000-0000-0000-0000-000000000001", "type": "POLICY_FIRED", "at": "2026-03-01T02:00:00Z", "text": "", "context": {}}',
          staged, 'SENT', 0, staged, 1, ''
        from staged_action
        """);
    dsl.execute("vacuum analyze staged_action");
    dsl.execute("vacuum analyze delivery");
  }

  @Test
  void thePagesOfOnePolicy() {
    Finder<DeliveryView, DeliveryId, Criterion, Order> deliveries =
        new DeliveriesOfPolicy(DATABASE.get(DSLContext.class), ONE);
    for (int page : List.of(1, 10)) {
      List<String> plans =
          DATABASE.plansOf(() ->
              assertThat(
                      deliveries
                          .list(
                              SUPPORT,
                              new Selection<>(List.of(), List.of()),
                              new PageRequest(page, 10))
                          .items())
                  .hasSize(10));
      assertThat(plans).hasSize(3).noneMatch(plan -> plan.contains("Seq Scan on delivery"));
    }
  }

  @Test
  void whatTellsNewsFromOldNews() {
    Deliveries deliveries = DATABASE.get(Deliveries.class);
    assertAskedByIndex(() -> deliveries.undoneBy(LIFTED).isEmpty(), false);
    assertAskedByIndex(() -> DATABASE.get(StagedActions.class).isOvertaking(LIFTED), false);
    assertAskedByIndex(() -> deliveries.isOvertaking(TAKING_BACK), false);
    assertAskedByIndex(() -> deliveries.isOutdated(TAKING_BACK), true);
  }

  private static void assertAskedByIndex(BooleanSupplier question, boolean answer) {
    assertThat(DATABASE.plansOf(() -> assertThat(question.getAsBoolean()).isEqualTo(answer)))
        .singleElement()
        .asString()
        .doesNotContain("Seq Scan");
  }
}

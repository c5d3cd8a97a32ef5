package io.plimsoll.bootstrap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.served.ServedApplication;
import io.plimsoll.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A server that calls no private addresses, as is usual, and soon gives up what does not work. */
class CarefulServerTest {

  @Test
  void givesUpInTimeAndCallsNobodyNearby() {
    try (TestDatabase database = TestDatabase.h2();
        MailCatcher mail = new MailCatcher();
        WebhookReceiver receiver = new WebhookReceiver()) {
      ServedApplication application =
          ServedApplication.start(
              database,
              "--spring.mail.host=127.0.0.1",
              "--spring.mail.port=" + mail.port(),
              "--db-scheduler.polling-interval=50ms",
              "--plimsoll.evaluation.cron=-",
              "--plimsoll.delivery.first-delay=100ms",
              "--plimsoll.delivery.give-up-after=500ms");
      try {
        ToldMarketplace marketplace = ToldMarketplace.of(application);
        Inbox inbox = receiver.open();

        marketplace
            .asSeller()
            .post(
                "/api/hooks-web/",
                "{\"destination_url\":\"%s\",\"event_types\":[\"policy_fired\"]}"
                    .formatted(inbox.url()))
            .hasStatus(400);
        mail.goesAway();
        marketplace.physicsUsed("70");
        marketplace.settle();

        assertThat(marketplace.told())
            .containsExactlyInAnyOrder(
                "seller fired failed", "buyer fired failed", "auditor fired failed");
        mail.comesBack();
        JsonNode failed = marketplace.deliveryTo(marketplace.buyer());
        assertThat(failed.get("attempts").intValue()).isGreaterThan(1);
        marketplace.retry(marketplace.asSeller(), failed).hasStatus(202);
        marketplace.settle();
        assertThat(marketplace.told()).contains("buyer fired sent", "seller fired failed");
        assertThat(mail.to(marketplace.buyer())).hasSize(1);
        assertThat(inbox.calls()).isEmpty();
      } finally {
        application.stop();
      }
    }
  }
}

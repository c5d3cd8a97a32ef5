package io.plimsoll.bootstrap.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.plimsoll.bootstrap.delivery.Inbox.Call;
import io.plimsoll.bootstrap.delivery.MailCatcher.Mail;
import io.plimsoll.bootstrap.served.ServedApplication;
import io.plimsoll.persistence.TestDatabase;
import io.plimsoll.rest.Answer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** What people and programs get when policies fire, over real mail and real calls. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls the method that starts everything
abstract class DeliveryRuns {
  private static final int SWINGS = 10;
  private static final int MOST_SWINGS = 100;
  private static final String FIRED = "Limit exceeded";
  private static final String RESET = "Within the limits again";

  final MailCatcher mail = new MailCatcher();
  final WebhookReceiver receiver = new WebhookReceiver();
  TestDatabase database;
  ServedApplication application;

  abstract TestDatabase freshDatabase();

  @BeforeAll
  void start() {
    database = freshDatabase();
    application = node("one@plimsoll.example.org");
  }

  @AfterAll
  void stop() {
    application.stop();
    database.close();
    receiver.close();
    mail.close();
  }

  /** A server that tells as soon as it can. */
  final ServedApplication node(String from) {
    return ServedApplication.start(
        database,
        "--spring.mail.host=127.0.0.1",
        "--spring.mail.port=" + mail.port(),
        "--db-scheduler.polling-interval=100ms",
        "--db-scheduler.heartbeat-interval=1s",
        "--db-scheduler.missed-heartbeats-limit=4",
        "--plimsoll.evaluation.cron=-",
        "--plimsoll.delivery.first-delay=100ms",
        "--plimsoll.delivery.longest-delay=400ms",
        "--plimsoll.webhooks.allow-private-targets=true",
        "--plimsoll.mail.from=" + from);
  }

  @Test
  void eachPersonIsToldOnceThatAPolicyFired() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    marketplace.subscribe(inbox);

    marketplace.physicsUsed("70");
    marketplace.settle();

    for (String person : marketplace.everybody()) {
      assertThat(onlyMailTo(person).subject()).startsWith("Limit exceeded: cluster");
      assertThat(onlyMailTo(person).text()).contains("cpu: 110 of 100");
    }
    assertThat(onlyMailTo(marketplace.seller()).text())
        .contains("physics", "biology", ": 70", ": 40");
    assertThat(onlyMailTo(marketplace.buyer()).text())
        .contains("Your share", ": 70")
        .doesNotContain("biology", ": 40");
    assertThat(onlyMailTo(marketplace.auditor()).text()).doesNotContain("physics", "biology");
    assertThat(types(inbox.calls())).containsExactly("policy_fired");
    assertThat(inbox.taken()).hasSize(1);
    assertThat(inbox.taken().getFirst().json().get("context").get("offering_name").stringValue())
        .startsWith("cluster");
    assertThat(marketplace.told())
        .containsExactlyInAnyOrder(
            "seller fired sent",
            "buyer fired sent",
            "auditor fired sent",
            "http policy_fired sent");
    assertThat(marketplace.deliveries())
        .allSatisfy(delivery -> {
          assertThat(delivery.get("attempts").intValue()).isOne();
          assertThat(delivery.get("error").stringValue()).isEmpty();
        });
  }

  @Test
  void whoeverWasToldIsToldThatItDoesNotHoldAnyMore() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    marketplace.subscribe(inbox);

    marketplace.swing();
    marketplace.settle();

    for (String person : marketplace.everybody()) {
      assertThat(kindsOfMailTo(person)).containsExactly(FIRED, RESET);
      assertThat(mail.to(person).getLast().text()).contains("cpu: 90 of 100");
    }
    assertThat(types(inbox.taken())).containsExactlyInAnyOrder("policy_fired", "policy_reset");
    assertThat(marketplace.told())
        .containsExactlyInAnyOrder(
            "seller fired undone",
            "seller lifted sent",
            "buyer fired undone",
            "buyer lifted sent",
            "auditor fired undone",
            "auditor lifted sent",
            "http policy_fired sent",
            "http policy_reset sent");
  }

  @Test
  void swingingUsageTellsOncePerTransitionInTheirOrder() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    marketplace.subscribe(inbox);

    for (int i = 0; i < SWINGS; i++) {
      marketplace.swing();
      marketplace.physicsUsed("60"); // 100 of 100 is not over the limit
    }
    marketplace.settle();

    for (String person : marketplace.everybody()) {
      assertThat(kindsOfMailTo(person)).containsExactlyElementsOf(firedAndReset(SWINGS));
      assertThat(mail.to(person)).extracting(Mail::id).doesNotHaveDuplicates();
    }
    assertThat(inbox.calls()).hasSize(2 * SWINGS).extracting(Call::id).doesNotHaveDuplicates();
    assertThat(types(inbox.taken())).filteredOn("policy_fired"::equals).hasSize(SWINGS);
    assertThat(types(inbox.taken())).filteredOn("policy_reset"::equals).hasSize(SWINGS);
  }

  @Test
  void whatCanNotBeHandedOverIsHandedOverLater() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    marketplace.subscribe(inbox);
    mail.goesAway();
    receiver.goesAway();

    try {
      marketplace.physicsUsed("70");
      soon()
          .untilAsserted(() ->
              assertThat(marketplace.deliveries())
                  .hasSize(4)
                  .allSatisfy(delivery -> {
                    assertThat(delivery.get("state").stringValue()).isEqualTo("staged");
                    assertThat(delivery.get("attempts").intValue()).isGreaterThan(1);
                    assertThat(delivery.get("error").stringValue()).contains("refused");
                  }));
      // nobody is told the end of what they don't know
      marketplace.physicsUsed("50");
    } finally {
      mail.comesBack();
      receiver.comesBack();
    }
    marketplace.settle();

    for (String person : marketplace.everybody()) {
      assertThat(kindsOfMailTo(person)).containsExactly(FIRED, RESET);
    }
    assertThat(types(inbox.calls())).containsExactlyInAnyOrder("policy_fired", "policy_reset");
    assertThat(marketplace.deliveries())
        .noneMatch(delivery -> delivery.get("state").stringValue().equals("staged"))
        .allSatisfy(delivery -> assertThat(delivery.get("error").stringValue()).isEmpty());
  }

  @Test
  void whatFailedIsSentWhenSomebodyWantsItTriedAgain() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    marketplace.subscribe(inbox);
    inbox.answers(410);
    marketplace.physicsUsed("70");
    marketplace.settle();
    assertThat(marketplace.told()).contains("http policy_fired failed");
    assertThat(inbox.calls()).hasSize(1);

    inbox.answers(204);
    JsonNode failed = marketplace.deliveryTo(receiver.origin());
    String retry =
        "%s%s/retry/".formatted(marketplace.deliveriesPath(), failed.get("uuid").stringValue());
    assertThat(failed.get("error").stringValue()).contains("410");
    marketplace.asSeller().post(retry, "").hasStatus(202);
    marketplace.settle();

    assertThat(marketplace.told()).contains("http policy_fired sent");
    assertThat(inbox.calls())
        .hasSize(2)
        .extracting(Call::id)
        .containsOnly(inbox.calls().getFirst().id());
    assertThat(marketplace.deliveryTo(receiver.origin()).get("attempts").intValue()).isEqualTo(2);
    marketplace.asSeller().post(retry, "").hasStatus(409);
    assertThat(inbox.calls()).hasSize(2);
  }

  @Test
  void partsOfALimitWarnOnceHoweverUsageSwings() {
    ToldMarketplace marketplace =
        new ToldMarketplace(
            application, "{'notify_external_user':{'recipients':'%s','warn_at_percent':[60,80]}}");

    for (String amount : List.of("25", "15", "30", "45", "25", "50", "70", "10", "45")) {
      marketplace.physicsUsed(amount);
    }
    marketplace.settle();

    assertThat(kindsOfMailTo(marketplace.auditor()))
        .containsExactly("60 % of a limit used", "80 % of a limit used", FIRED, RESET);
    assertThat(kindsOfMailTo(marketplace.seller())).containsExactly(FIRED, RESET);
  }

  @Test
  void redirectionsAreNotFollowed() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    Inbox elsewhere = receiver.open();
    marketplace.subscribe(inbox);
    inbox.redirectsTo(elsewhere);

    marketplace.physicsUsed("70");
    soon().until(() -> inbox.calls().size() > 1);
    inbox.answers(204);
    marketplace.settle();

    assertThat(elsewhere.calls()).isEmpty();
    assertThat(inbox.taken()).hasSize(1);
    assertThat(inbox.calls()).extracting(Call::id).containsOnly(inbox.taken().getFirst().id());
  }

  @Test
  void callsAreSignedWithTheFormerSecretTooForAWhile() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    Answer hook = marketplace.subscribe(inbox);

    Answer rotated =
        marketplace.asSeller().post(hook.string("url") + "rotate_secret/", "").hasStatus(200);
    marketplace.physicsUsed("70");
    marketplace.settle();

    assertThat(rotated.string("secret")).isNotEqualTo(hook.string("secret"));
    assertThat(inbox.taken()).hasSize(1);
    Call call = inbox.taken().getFirst();
    assertThat(call.isSignedWith(hook.string("secret"))).isTrue();
    assertThat(call.isSignedWith(rotated.string("secret"))).isTrue();
    assertThat(call.isSignedWith("whsec_" + "A".repeat(44))).isFalse();
  }

  /** Two servers on one database; only databases with a server can do that. */
  void twoNodesShareTheWork() {
    ServedApplication other = node("two@plimsoll.example.org");
    try {
      ToldMarketplace marketplace = ToldMarketplace.of(application);
      Inbox inbox = receiver.open();
      marketplace.subscribe(inbox);

      int swings = 0;
      while (swings < SWINGS || sendersOfMailTo(marketplace).size() < 2) {
        assertThat(swings).as("swings of which one node has told all").isLessThan(MOST_SWINGS);
        marketplace.swing();
        swings++;
      }
      marketplace.settle();

      for (String person : marketplace.everybody()) {
        assertThat(kindsOfMailTo(person)).containsExactlyElementsOf(firedAndReset(swings));
        assertThat(mail.to(person)).extracting(Mail::id).doesNotHaveDuplicates();
      }
      assertThat(inbox.calls()).hasSize(2 * swings).extracting(Call::id).doesNotHaveDuplicates();
      assertThat(sendersOfMailTo(marketplace)).hasSize(2);
    } finally {
      other.stop();
    }
  }

  private Set<String> sendersOfMailTo(ToldMarketplace marketplace) {
    return marketplace.everybody().stream()
        .flatMap(person -> mail.to(person).stream())
        .map(Mail::from)
        .collect(Collectors.toSet());
  }

  private Mail onlyMailTo(String person) {
    assertThat(mail.to(person)).hasSize(1);
    return mail.to(person).getFirst();
  }

  /** What the subjects of this person's mail begin with. */
  private List<String> kindsOfMailTo(String person) {
    return mail.to(person).stream().map(each -> each.subject().replaceFirst(":.*", "")).toList();
  }

  private static List<String> firedAndReset(int times) {
    return Collections.nCopies(times, List.of(FIRED, RESET)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> types(List<Call> calls) {
    return calls.stream().map(Call::type).toList();
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
  }
}

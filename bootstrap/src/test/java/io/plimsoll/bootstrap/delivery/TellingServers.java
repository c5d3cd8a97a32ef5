package io.plimsoll.bootstrap.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.plimsoll.bootstrap.delivery.Inbox.Call;
import io.plimsoll.bootstrap.delivery.MailCatcher.Mail;
import io.plimsoll.bootstrap.served.ServedApplication;
import io.plimsoll.persistence.TestDatabase;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Servers on one database that send real mail and make real calls. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls the method that starts everything
abstract class TellingServers {
  static final String FIRED = "Limit exceeded";
  static final String RESET = "Within the limits again";

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
        "--db-scheduler.polling-interval=50ms",
        "--db-scheduler.heartbeat-interval=1s",
        "--db-scheduler.missed-heartbeats-limit=4",
        "--plimsoll.evaluation.cron=-",
        "--plimsoll.delivery.first-delay=100ms",
        "--plimsoll.delivery.longest-delay=400ms",
        "--plimsoll.webhooks.allow-private-targets=true",
        "--plimsoll.mail.from=" + from);
  }

  Set<String> sendersOfMailTo(ToldMarketplace marketplace) {
    return marketplace.everybody().stream()
        .flatMap(person -> mail.to(person).stream())
        .map(Mail::from)
        .collect(Collectors.toSet());
  }

  Mail onlyMailTo(String person) {
    assertThat(mail.to(person)).hasSize(1);
    return mail.to(person).getFirst();
  }

  /** What the subjects of this person's mail begin with. */
  List<String> kindsOfMailTo(String person) {
    return mail.to(person).stream().map(each -> each.subject().replaceFirst(":.*", "")).toList();
  }

  static List<String> firedAndReset(int times) {
    return Collections.nCopies(times, List.of(FIRED, RESET)).stream()
        .flatMap(List::stream)
        .toList();
  }

  static List<String> types(List<Call> calls) {
    return calls.stream().map(Call::type).toList();
  }

  static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
  }
}

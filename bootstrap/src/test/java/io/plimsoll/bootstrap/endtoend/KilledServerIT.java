package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.plimsoll.bootstrap.delivery.Inbox;
import io.plimsoll.bootstrap.delivery.Inbox.Call;
import io.plimsoll.bootstrap.delivery.MailCatcher;
import io.plimsoll.bootstrap.delivery.MailCatcher.Mail;
import io.plimsoll.bootstrap.delivery.WebhookReceiver;
import io.plimsoll.rest.Api;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server dies at any moment between a report and the mail and calls that follow from it, and is
 * started again. How often, and the seed of the moments, can be set: {@code -Dplimsoll.kills=20
 * -Dplimsoll.seed=1}.
 */
@SuppressWarnings("NullAway.Init") // JUnit sets the field
class KilledServerIT {
  private static final int KILLS = Integer.getInteger("plimsoll.kills", 2);
  private static final long SEED =
      Long.getLong("plimsoll.seed", RandomGenerator.getDefault().nextLong());
  private static final String STAFF_TOKEN = "7".repeat(40);
  private static final int LONGEST_LIFE_MILLIS = 1500;
  private static final int LONGEST_ANSWER_MILLIS = 60;
  private static final String FIRED = "Limit exceeded";
  private static final String RESET = "Within the limits again";

  private final Random random = new Random(SEED);
  private final List<String> transitions = new ArrayList<>();
  private final List<String> killedWith = new ArrayList<>();
  private int cutOff;

  @TempDir private Path folder;

  @Test
  void tellsEverythingOnceHoweverOftenItDies() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        MailCatcher mail = new MailCatcher();
        WebhookReceiver receiver = new WebhookReceiver()) {
      Inbox inbox = receiver.open();
      Program program = program(postgres, mail);
      OpenTasks tasks = new OpenTasks(postgres.getPostgresDatabase());
      RunningServer server = program.serve();
      WatchedCluster cluster =
          WatchedCluster.made(StoryPeople.at(server.address(), STAFF_TOKEN), inbox.url());
      inbox.trusts(cluster.secret());

      boolean fired = false;
      for (int kill = 0; kill < KILLS; kill++) {
        boolean answered = reportAndKill(server, cluster, !fired);
        killedWith.add(tasks.furthest());
        server = program.serve();
        boolean now = cluster.hasFired(staff(server));
        if (answered) {
          assertThat(now).as("what an answered report brought about").isEqualTo(!fired);
        }
        if (now != fired) {
          transitions.add(now ? FIRED : RESET);
        }
        fired = now;
      }

      await()
          .atMost(Duration.ofSeconds(90))
          .pollInterval(Duration.ofMillis(100))
          .until(tasks::areNone);
      cluster.requireTold(staff(server), transitions.size());
      int again = requireMail(mail) + requireCalls(inbox);
      server.stop();
      System.out.printf(
          "%d kills (seed %d), %d of them before the report was answered; %d transitions, told in"
              + " %d mails and %d calls; %d of those came twice, with the same identity; killed"
              + " with: %s%n",
          KILLS,
          SEED,
          cutOff,
          transitions.size(),
          transitions.size() * WatchedCluster.PEOPLE.size(),
          transitions.size(),
          again,
          killedWith);
    }
  }

  private Program program(EmbeddedPostgres postgres, MailCatcher mail) {
    return Program.in(folder)
        .with("SERVER_PORT", "0")
        .with("PLIMSOLL_STAFF_TOKEN", STAFF_TOKEN)
        .with("SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"))
        .with("SPRING_MAIL_HOST", "127.0.0.1")
        .with("SPRING_MAIL_PORT", Integer.toString(mail.port()))
        .with("PLIMSOLL_WEBHOOKS_ALLOWPRIVATETARGETS", "true")
        .with("PLIMSOLL_DELIVERY_FIRSTDELAY", "200ms")
        .with("DB_SCHEDULER_POLLING_INTERVAL", "100ms")
        .with("DB_SCHEDULER_HEARTBEAT_INTERVAL", "500ms")
        .with("DB_SCHEDULER_MISSED_HEARTBEATS_LIMIT", "4");
  }

  private static Api staff(RunningServer server) {
    return Api.at(URI.create(server.address()).getPort()).as(STAFF_TOKEN);
  }

  /** Whether the report was answered before. */
  private boolean reportAndKill(RunningServer server, WatchedCluster cluster, boolean over) {
    boolean patient = random.nextInt(4) > 0;
    CompletableFuture<Void> report =
        CompletableFuture.runAsync(() -> cluster.report(staff(server), over), Readers.EACH_ITS_OWN);
    if (patient) {
      report.join();
    }
    CompletableFuture.runAsync(
            server::kill,
            CompletableFuture.delayedExecutor(
                random.nextInt(patient ? LONGEST_LIFE_MILLIS : LONGEST_ANSWER_MILLIS),
                TimeUnit.MILLISECONDS,
                Readers.EACH_ITS_OWN))
        .join();
    boolean answered = report.handle((nothing, failure) -> failure == null).join();
    cutOff += answered ? 0 : 1;
    return answered;
  }

  /** How often mail came twice. */
  private int requireMail(MailCatcher mail) {
    int again = 0;
    for (String person : WatchedCluster.PEOPLE) {
      HashSet<String> seen = new HashSet<>();
      List<Mail> all = mail.to(person);
      List<Mail> once = all.stream().filter(each -> seen.add(each.id())).toList();
      assertThat(once.stream().map(each -> each.subject().replaceFirst(":.*", "")))
          .as("what %s was told (seed %d, killed with %s)", person, SEED, killedWith)
          .containsExactlyElementsOf(transitions);
      again += all.size() - once.size();
    }
    return again;
  }

  /** How often calls came twice. */
  private int requireCalls(Inbox inbox) {
    HashSet<String> seen = new HashSet<>();
    List<Call> once = inbox.taken().stream().filter(each -> seen.add(each.id())).toList();
    assertThat(once.stream().map(each -> each.type().equals("policy_fired") ? FIRED : RESET))
        .as("calls (seed %d, killed with %s)", SEED, killedWith)
        .containsExactlyInAnyOrderElementsOf(transitions);
    assertThat(inbox.calls()).hasSameSizeAs(inbox.taken());
    return inbox.calls().size() - once.size();
  }
}

package io.plimsoll.bootstrap.command;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import io.plimsoll.application.feed.ImportFeed;
import io.plimsoll.application.feed.ImportFeed.Result.Completed;
import io.plimsoll.bootstrap.wiring.FirstStaff;
import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import io.plimsoll.domain.usage.BillingMonth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/** Shows a small marketplace with a throw-away database. */
@Command(
    name = "demo",
    description =
        "Shows a small marketplace: which policies fired and why, what they bring about, then a"
            + " server to try. Nothing is kept.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DemoCommand implements Callable<Integer> {
  private static final int TOKEN_BYTES = 20;
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Console console;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    String token = throwAwayToken();
    PrintedMail mail = new PrintedMail(console.out(), DemoFeed.READER);
    try (ConfigurableApplicationContext application = PlimsollApplication.forTrying(token, mail)) {
      application.getBean(FirstStaff.class).provide();
      BillingMonth present =
          BillingMonth.at(
              application.getBean(InstantSource.class).instant(),
              application.getBean(ZoneId.class));
      load(application.getBean(ImportFeed.class), present);
      console.out().println(DemoFeed.story());
      print(Verdicts.from(application), present);
      awaitCarriedOut(application.getBean(Scheduler.class));
      mail.print();
      Server server = Server.of(application);
      DemoOrder order = DemoOrder.place(server.address(), token);
      console.out().println(order.story());
      console.out().println(DemoFeed.invitation(server.address(), token, order));
      server.awaitStop();
    }
    return ExitStatus.DONE;
  }

  /** In the order of the story. */
  private void print(Verdicts verdicts, BillingMonth present) {
    List<JudgedPolicy> policies = new ArrayList<>();
    verdicts.ofNewcomers(present, policies::add);
    policies.sort(Comparator.comparing(judged -> judged.policy().id().value()));
    VerdictTable table = new VerdictTable(console.out(), all -> true);
    policies.forEach(table);
    table.printSummary("as of " + present);
  }

  private static void load(ImportFeed feed, BillingMonth present) throws IOException {
    Path folder = Files.createTempDirectory("plimsoll-demo");
    try {
      DemoFeed.write(folder, present);
      ImportFeed.Result result = feed.run(folder, folder.resolve("rejected"), new Silence());
      boolean loaded =
          result instanceof Completed completed
              && completed.files().stream().allMatch(file -> file.rejected() == 0);
      if (!loaded) {
        throw new IllegalStateException("the demonstration feed can't be loaded: " + result);
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static String throwAwayToken() {
    byte[] token = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(token);
    return HexFormat.of().formatHex(token);
  }

  /** Waits until everybody has been told what there is to tell. */
  private static void awaitCarriedOut(Scheduler scheduler) throws InterruptedException {
    while (!scheduler.getScheduledExecutions(ScheduledExecutionsFilter.all()).isEmpty()) {
      Thread.sleep(PAUSE);
    }
  }

  /** The demonstration is loaded in a moment. */
  private static final class Silence implements ImportFeed.Progress {
    @Override
    public void read(String file, long records) {}

    @Override
    public void evaluated(long policies, long ofPolicies) {}
  }
}

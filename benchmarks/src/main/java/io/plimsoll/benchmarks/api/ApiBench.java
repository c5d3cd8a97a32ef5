package io.plimsoll.benchmarks.api;

import io.plimsoll.benchmarks.DataOptions;
import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.database.DatabaseCopy;
import io.plimsoll.benchmarks.marketplace.StartState;
import io.plimsoll.benchmarks.marketplace.Store;
import io.plimsoll.benchmarks.marketplace.Timeline;
import io.plimsoll.benchmarks.program.Program;
import io.plimsoll.benchmarks.program.RunningServer;
import io.plimsoll.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast the server answers. */
@Command(
    name = "api",
    description = {
      "Measures lists, single policies and decisions beside a constant answer of the same server.",
      "Exit status 3 means that the load tool wrk can't be had here."
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class ApiBench implements Callable<Integer> {
  private static final int NO_TOOL = 3;

  @Mixin private DataOptions data;

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many requests are under way at the same time: ${DEFAULT-VALUE}.")
  private int connections;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "20",
      description = "For how long each answer is measured: ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      defaultValue = "10",
      description = "For how many seconds each is asked for unmeasured before: ${DEFAULT-VALUE}.")
  private int warmUp;

  @Override
  public Integer call() throws SQLException, IOException, InterruptedException {
    if (!Wrk.isThere()) {
      return NO_TOOL;
    }
    Path folder = Files.createTempDirectory("bench-api");
    try (Store store = data.open(ApiBench::progress);
        DatabaseCopy copy = DatabaseCopy.of(store.database(), "plimsoll_bench_api")) {
      System.out.printf(
          "Scale %s, %d connections for %d s after %d s; %s:%n%n",
          data.scale(), connections, seconds, warmUp, Machine.describe(store.database()));
      Results.print(System.out, measure(copy.database(), Wrk.in(folder)));
      return 0;
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private Map<String, Wrk.Took> measure(Database database, Wrk wrk)
      throws SQLException, IOException, InterruptedException {
    List<Question> questions = Question.all(database, data.seed());
    Map<String, Wrk.Took> measured = new LinkedHashMap<>();
    Program program = Program.inLittleMemory().on(database, Timeline.NOW);
    progress("a night's evaluation");
    program.evaluate();
    StartState.forgetDeliveries(database);
    try (RunningServer server = program.serve()) {
      // all before the first is measured: the constant answer shall not be that of a cold server
      for (Question question : questions) {
        progress("unmeasured: " + question.name());
        ask(wrk, server, question, warmUp);
      }
      for (Question question : questions) {
        progress(question.name());
        measured.put(question.name(), ask(wrk, server, question, seconds));
      }
    }
    return measured;
  }

  private Wrk.Took ask(Wrk wrk, RunningServer server, Question question, int time)
      throws IOException, InterruptedException {
    return wrk.ask(server.address(), question.paths(), connections, Duration.ofSeconds(time));
  }

  private static void progress(String what) {
    System.err.println("bench: " + what);
  }
}

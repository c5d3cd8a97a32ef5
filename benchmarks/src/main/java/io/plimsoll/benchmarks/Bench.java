package io.plimsoll.benchmarks;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.plimsoll.benchmarks.api.ApiBench;
import io.plimsoll.benchmarks.evaluate.EvaluateBench;
import io.plimsoll.benchmarks.ingest.IngestBench;
import io.plimsoll.benchmarks.rules.RulesBench;
import io.plimsoll.benchmarks.start.StartBench;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads the command line and runs the benchmark. */
@Command(
    name = "bench",
    description = "Measures Plimsoll. What is measured, and how, is in docs/performance.md.",
    subcommands = {
      EvaluateBench.class,
      IngestBench.class,
      ApiBench.class,
      StartBench.class,
      RulesBench.class
    },
    mixinStandardHelpOptions = true)
public final class Bench {

  private Bench() {}

  public static void main(String[] arguments) {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    System.exit(
        new CommandLine(new Bench())
            .setExecutionExceptionHandler((failure, command, given) -> {
              System.err.println("bench: " + failure.getMessage());
              return command.getCommandSpec().exitCodeOnExecutionException();
            })
            .execute(arguments));
  }
}

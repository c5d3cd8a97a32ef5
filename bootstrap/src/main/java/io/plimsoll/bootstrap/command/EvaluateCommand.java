package io.plimsoll.bootstrap.command;

import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation;
import io.plimsoll.application.evaluation.RunEvaluation.Result;
import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Evaluates all policies, or stops whoever does. */
@Command(
    name = "evaluate",
    description = "Evaluates all policies now, as the nightly run does.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM",
      converter = MonthReader.class,
      description = "Tell what an evaluation as of that month would find, and store nothing.")
  private @Nullable BillingMonth asOf;

  @Option(names = "--json", description = "Print one line of JSON for each policy.")
  private boolean json;

  @Option(
      names = "--stop",
      description =
          "Stop the evaluation that is under way, also when another process runs it, and wait until"
              + " it has stopped. The next one goes on from there.")
  private boolean stop;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (stop) {
      if (asOf != null || json) {
        throw new ParameterException(spec.commandLine(), "--stop goes with no other option.");
      }
      return new Stopping(console).stop();
    }
    try (ConfigurableApplicationContext application = PlimsollApplication.forWork()) {
      Verdicts verdicts = Verdicts.from(application);
      if (asOf != null) {
        BillingMonth month = asOf;
        report("as of " + month + ", nothing stored", reader -> verdicts.asOf(month, reader));
        return ExitStatus.DONE;
      }
      return switch (run(application.getBean(RunEvaluation.class))) {
        case Result.Completed run -> {
          report("as of " + run.month(), reader -> verdicts.after(run, reader));
          yield ExitStatus.DONE;
        }
        case Result.Stopped(long policies, long ofPolicies) -> {
          console.fail(
              "The evaluation was stopped after %d of %d policies; the next one goes on from there."
                  .formatted(policies, ofPolicies));
          yield ExitStatus.STOPPED;
        }
        case Result.AlreadyRunning() -> {
          console.fail("Another evaluation is under way; nothing was done.");
          yield ExitStatus.FAULTS;
        }
        case Result.Failed(String reason) -> {
          console.fail("The evaluation broke off: " + reason + " The next one goes on from there.");
          yield ExitStatus.FAULTS;
        }
      };
    }
  }

  private Result run(RunEvaluation evaluation) {
    try (ProgressLine progress = new ProgressLine(console, InstantSource.system())) {
      return evaluation.run(Selection.ALL, progress);
    }
  }

  private void report(String when, Consumer<Consumer<JudgedPolicy>> verdicts) {
    if (json) {
      verdicts.accept(new VerdictJson(console.out()));
    } else {
      VerdictTable table = new VerdictTable(console.out(), JudgedPolicy::isRemarkable);
      verdicts.accept(table);
      table.printSummary(when);
    }
  }

  /** Reads {@code YYYY-MM}. */
  private static final class MonthReader implements ITypeConverter<BillingMonth> {
    @Override
    public BillingMonth convert(String text) {
      try {
        return BillingMonth.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("'%s': %s".formatted(text, e.getMessage()));
      }
    }
  }
}

package io.plimsoll.bootstrap.command;

import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.feed.ImportFeed;
import io.plimsoll.application.feed.ImportFeed.FileSummary;
import io.plimsoll.application.feed.ImportFeed.Result;
import io.plimsoll.bootstrap.command.Table.Column;
import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a marketplace feed and evaluates what it touched. */
@Command(
    name = "import",
    description = "Loads a marketplace feed, then evaluates the offerings that it touched.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder with the feed's CSV files.")
  private Path folder;

  @Option(
      names = "--rejected",
      paramLabel = "DIR",
      defaultValue = "rejected",
      description = "Where lines that can't be taken go; ./${DEFAULT-VALUE} unless said otherwise.")
  private Path rejected;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "There is no folder " + folder + ".");
    }
    try (ConfigurableApplicationContext application = PlimsollApplication.forWork()) {
      return switch (run(application.getBean(ImportFeed.class))) {
        case Result.Completed(List<FileSummary> files, var evaluation) -> {
          boolean clean = print(files);
          PolicyCount count =
              PolicyCount.of(
                  new PolicyPages(application.getBean(PoliciesToEvaluate.class)),
                  application.getBean(OfferingUsagePolicies.class));
          console
              .out()
              .printf(
                  "%d policies, %d fired (%d evaluated as of %s)%n",
                  count.policies(), count.fired(), evaluation.policies(), evaluation.month());
          yield clean ? ExitStatus.DONE : ExitStatus.FAULTS;
        }
        case Result.NotEvaluated(List<FileSummary> files, String reason) -> {
          print(files);
          yield failed("The feed is loaded, but its policies are not evaluated: " + reason);
        }
        case Result.AlreadyRunning() -> failed("Another import is under way; nothing was done.");
        case Result.Unreadable(String reason) -> failed(reason);
        case Result.Failed(String reason) -> failed("The import broke off: " + reason);
      };
    }
  }

  private int failed(String reason) {
    console.fail(reason);
    return ExitStatus.FAULTS;
  }

  private Result run(ImportFeed feed) {
    try (ProgressLine progress = new ProgressLine(console, InstantSource.system())) {
      return feed.run(folder, rejected, progress);
    }
  }

  /** Returns whether every line was taken. */
  private boolean print(List<FileSummary> files) {
    Table table =
        new Table(
            console.out(),
            Column.words("FILE", 24),
            Column.number("READ", 12),
            Column.number("STORED", 12),
            Column.number("UNCHANGED", 12),
            Column.number("REJECTED", 12));
    table.printHeader();
    for (FileSummary file : files) {
      table.printRow(
          file.file(),
          Long.toString(file.read()),
          Long.toString(file.stored()),
          Long.toString(file.unchanged()),
          Long.toString(file.rejected()));
    }
    long lines = files.stream().mapToLong(FileSummary::rejected).sum();
    String where =
        lines == 0 ? "" : "; they are in %s with their numbers and reasons".formatted(rejected);
    console.out().println();
    console.out().printf("%d rejected lines%s%n", lines, where);
    return lines == 0;
  }
}

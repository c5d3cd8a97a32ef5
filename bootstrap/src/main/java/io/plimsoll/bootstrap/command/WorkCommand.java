package io.plimsoll.bootstrap.command;

import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/** Works on parts of evaluations that other processes started, until it is stopped. */
@Command(
    name = "work",
    description =
        "Works on parts of the evaluations that other processes with the profile cluster start,"
            + " until it is stopped. docs/cluster.md has the rest.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class WorkCommand implements Callable<Integer> {
  private final Console console;

  WorkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (ConfigurableApplicationContext application = PlimsollApplication.forWorking()) {
      StopSignal stop = StopSignal.of(application);
      console.out().println("Plimsoll works on evaluations of other processes.");
      stop.await();
    }
    return ExitStatus.DONE;
  }
}

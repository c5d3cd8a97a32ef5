package io.plimsoll.bootstrap.command;

import io.plimsoll.application.access.ProvideStaff;
import io.plimsoll.bootstrap.wiring.FirstStaff;
import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/** Runs the server and the nightly schedule until it is stopped. */
@Command(
    name = "serve",
    description = "Runs the server and the nightly evaluation until it is stopped.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
class ServeCommand implements Callable<Integer> {
  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (ConfigurableApplicationContext application = PlimsollApplication.forServing()) {
      switch (application.getBean(FirstStaff.class).provide()) {
        case ProvideStaff.Result.Ready() -> {}
        case ProvideStaff.Result.Issued(String token) ->
            console.out().println("Token of the user staff, shown only this once: " + token);
        case ProvideStaff.Result.Unusable(String reason) -> {
          console.fail("The setting plimsoll.staff-token can't be used: " + reason + ".");
          return ExitStatus.FAULTS;
        }
      }
      Server server = Server.of(application);
      console.out().println("Plimsoll listens on " + server.address());
      server.awaitStop();
    }
    return ExitStatus.DONE;
  }
}

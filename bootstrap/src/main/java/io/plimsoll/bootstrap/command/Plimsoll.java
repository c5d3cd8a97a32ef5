package io.plimsoll.bootstrap.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads the command line and runs the command. */
@Command(
    name = "plimsoll",
    description =
        "Watches what organizations consume of the offerings of a marketplace, and acts when a"
            + " limit is crossed.",
    footer = {"", "Without a command it serves. The settings are in docs/configuration.md."},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Plimsoll extends ServeCommand {

  private Plimsoll(Console console) {
    super(console);
  }

  public static void main(String[] arguments) {
    System.exit(run(Console.standard(), arguments));
  }

  /** Runs one command and returns its {@link ExitStatus}. */
  static int run(Console console, String... arguments) {
    return new CommandLine(new Plimsoll(console))
        .addSubcommand(new ServeCommand(console))
        .addSubcommand(new DemoCommand(console))
        .addSubcommand(new ImportCommand(console))
        .addSubcommand(new EvaluateCommand(console))
        .addSubcommand(new WorkCommand(console))
        .addSubcommand(new CheckCommand(console))
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler((mistake, given) -> {
          console.fail(
              "%s. Try --help."
                  .formatted(String.valueOf(mistake.getMessage()).replaceFirst("\\.$", "")));
          return ExitStatus.WRONG_USAGE;
        })
        .setExecutionExceptionHandler((failure, command, given) -> {
          console.fail(Explanation.of(failure));
          return ExitStatus.FAULTS;
        })
        .execute(arguments);
  }
}

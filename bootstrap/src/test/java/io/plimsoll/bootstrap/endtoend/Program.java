package io.plimsoll.bootstrap.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the jar with an environment and in a folder. */
record Program(Path folder, Map<String, String> environment) {
  private static final long PATIENCE_SECONDS = 300;

  /** What a command that ended has said. */
  record Ended(int status, String out, String err) {}

  /** With an embedded database of its own in the folder. */
  static Program in(Path folder) {
    return new Program(folder, Map.of("PLIMSOLL_DATA_DIR", folder.resolve("data").toString()));
  }

  Program with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new Program(folder, Map.copyOf(more));
  }

  /** Runs a command to its end. */
  Ended run(String... arguments) {
    try (RunningCommand command = begin(arguments)) {
      return command.await();
    }
  }

  /** Starts a command that ends by itself. */
  RunningCommand begin(String... arguments) {
    return new RunningCommand(start(arguments), PATIENCE_SECONDS);
  }

  /** Starts a command that goes on until it is stopped. */
  RunningServer serve(String... arguments) {
    return RunningServer.of(start(arguments), PATIENCE_SECONDS);
  }

  /** Starts a process that works for others until it is stopped. */
  RunningServer work() {
    return RunningServer.working(start("work"), PATIENCE_SECONDS);
  }

  private Process start(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // short runs gain nothing from the optimizing compiler, or from collecting in parallel
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    Path program = Path.of(System.getProperty("plimsoll.program"));
    command.add("-XX:SharedArchiveFile=" + program.resolve("plimsoll.jsa"));
    command.add("-jar");
    command.add(program.resolve("plimsoll.jar").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("(PLIMSOLL|SPRING|SERVER)_.*"));
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

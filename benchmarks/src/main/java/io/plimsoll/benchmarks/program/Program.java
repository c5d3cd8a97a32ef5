package io.plimsoll.benchmarks.program;

import io.plimsoll.benchmarks.database.Database;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The installed program, as {@code ./run} starts it: in a process of its own, which knows nothing
 * of the settings of this one.
 *
 * @param folder where it is installed
 * @param options of the JVM, up to the jar
 * @param environment its settings
 */
public record Program(Path folder, List<String> options, Map<String, String> environment) {
  /** Lets its bearer do everything. */
  public static final String TOKEN = "b3c4ed5f00000000000000000000000000000000";

  private static final String INSTALLED = "plimsoll.bench.program";
  private static final String ARCHIVE = "plimsoll.jsa";

  public Program {
    options = List.copyOf(options);
    environment = Map.copyOf(environment);
  }

  /**
   * It listens on any free port of this machine alone, and does nothing by night.
   *
   * @throws IllegalStateException when nobody said where it is
   */
  public static Program installed() {
    Path folder = Path.of(System.getProperty(INSTALLED, ""));
    if (!Files.exists(folder.resolve(ARCHIVE))) {
      throw new IllegalStateException(
          "The program is not built; start the benchmark by ./run bench, or set " + INSTALLED);
    }
    return new Program(
        folder,
        List.of("-jar", folder.resolve("plimsoll.jar").toString()),
        Map.of(
            "SERVER_ADDRESS", "127.0.0.1",
            "SERVER_PORT", "0",
            "PLIMSOLL_EVALUATION_CRON", "-",
            "PLIMSOLL_STAFF_TOKEN", TOKEN));
  }

  /** With the archive of its classes, and at most 512 MB of heap. */
  public static Program inLittleMemory() {
    Program plain = installed();
    return plain.with("-XX:SharedArchiveFile=" + plain.folder.resolve(ARCHIVE)).with("-Xmx512m");
  }

  /** The same program out of another jar. */
  public Program ofJar(Path jar) {
    return new Program(folder, List.of("-jar", jar.toString()), environment);
  }

  /** With one more option of the JVM. */
  public Program with(String option) {
    return new Program(
        folder, Stream.concat(Stream.of(option), options.stream()).toList(), environment);
  }

  /** With one more setting. */
  public Program with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new Program(folder, options, more);
  }

  /** On a database, with a clock that starts then. */
  public Program on(Database database, Instant now) {
    return with("SPRING_DATASOURCE_URL", database.url()).with("PLIMSOLL_NOW", now.toString());
  }

  /**
   * Starts the server.
   *
   * @throws IOException when it does not come to listen; it says why on standard error
   */
  public RunningServer serve() throws IOException {
    return RunningServer.of(process("serve").redirectOutput(Redirect.PIPE));
  }

  /**
   * Runs a command to its end.
   *
   * @param log takes all that it says
   * @throws IOException when it fails
   */
  public void run(File log, String... arguments) throws IOException, InterruptedException {
    Process process = process(arguments).redirectErrorStream(true).redirectOutput(log).start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(
            "%s failed: %s".formatted(String.join(" ", arguments), Files.readString(log.toPath())));
      }
    } finally {
      process.destroy();
    }
  }

  /** Runs the nightly job, so that policies stand as their limits want it. */
  public void evaluate() throws IOException, InterruptedException {
    Path log = Files.createTempFile("bench-evaluate", ".log");
    try {
      run(log.toFile(), "evaluate");
    } finally {
      Files.delete(log);
    }
  }

  private ProcessBuilder process(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("(PLIMSOLL|SPRING|SERVER)_.*"));
    builder.environment().putAll(environment);
    return builder.redirectError(Redirect.INHERIT);
  }
}

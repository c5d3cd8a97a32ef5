package io.plimsoll.benchmarks.api;

import io.plimsoll.benchmarks.program.Program;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load tool wrk, which keeps some connections busy and tells what it measured. */
final class Wrk {
  private static final String SCRIPT = "paths.lua";
  private static final String COMMAND = System.getProperty("plimsoll.bench.wrk", "wrk");
  private static final Pattern MEASURED =
      Pattern.compile(
          "measured requests=(\\d+) micros=(\\d+) failed=(\\d+) p50=(\\d+) p99=(\\d+) p99.9=(\\d+)");
  private static final double MICROS = 1e6;

  private final Path folder;
  private final Path script;

  /**
   * What it measured.
   *
   * @param micros the time that all requests took together
   * @param p50 of an answer, in microseconds, as the others
   */
  record Took(long requests, long micros, long p50, long p99, long p999) {

    double requestsPerSecond() {
      return requests / (micros / MICROS);
    }
  }

  private Wrk(Path folder, Path script) {
    this.folder = folder;
    this.script = script;
  }

  /** Whether it can be had here; if not, what looks for it has said why on standard error. */
  static boolean isThere() throws IOException, InterruptedException {
    try {
      // it tells its version, and that nothing was asked, by status 1
      return process(List.of(COMMAND, "--version"))
              .redirectOutput(Redirect.DISCARD)
              .start()
              .waitFor()
          <= 1;
    } catch (IOException e) {
      System.err.println("bench: " + e.getMessage());
      return false;
    }
  }

  /**
   * Makes it ready.
   *
   * @param folder for its files
   */
  static Wrk in(Path folder) throws IOException {
    Path script = folder.resolve(SCRIPT);
    try (InputStream text = Objects.requireNonNull(Wrk.class.getResourceAsStream(SCRIPT))) {
      Files.copy(text, script);
    }
    return new Wrk(folder, script);
  }

  /**
   * Asks for the paths, over and over.
   *
   * @throws IOException when an answer failed, or was a refusal
   */
  Took ask(URI server, List<String> paths, int connections, Duration time)
      throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("paths"), paths);
    Process process =
        process(
                List.of(
                    COMMAND,
                    "--threads=1",
                    "--connections=" + connections,
                    "--duration=" + time.toSeconds() + "s",
                    "--timeout=60s",
                    "--script=" + script,
                    server.toString(),
                    "--",
                    file.toString(),
                    Program.TOKEN))
            .start();
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher measured = MEASURED.matcher(said);
      if (process.waitFor() != 0 || !measured.find() || !measured.group(3).equals("0")) {
        throw new IOException("%s failed: %s".formatted(paths.getFirst(), said));
      }
      return new Took(
          Long.parseLong(measured.group(1)),
          Long.parseLong(measured.group(2)),
          Long.parseLong(measured.group(4)),
          Long.parseLong(measured.group(5)),
          Long.parseLong(measured.group(6)));
    } finally {
      process.destroy();
    }
  }

  private static ProcessBuilder process(List<String> command) {
    return new ProcessBuilder(command).redirectError(Redirect.INHERIT);
  }
}

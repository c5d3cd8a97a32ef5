package io.plimsoll.bootstrap.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A RabbitMQ broker of the test's own. */
final class Broker implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("Broker listens on 127\\.0\\.0\\.1:(\\d+)");
  private static final int ABSENT = 3;

  private final Process process;
  private final String port;

  private Broker(Process process, String port) {
    this.process = process;
    this.port = port;
  }

  /** Skips the test, and says why, where no broker can be had. */
  static Broker startedOrSkipped(Path folder) throws IOException, InterruptedException {
    Path script = Path.of(System.getProperty("plimsoll.root"), "scripts", "broker");
    Path errors = folder.resolve("broker-errors");
    Process process =
        new ProcessBuilder(script.toString(), folder.resolve("broker").toString())
            .redirectError(errors.toFile())
            .start();
    BufferedReader reader = process.inputReader();
    String line = reader.readLine();
    Matcher ready = READY.matcher(line == null ? "" : line);
    if (ready.find()) {
      return new Broker(process, ready.group(1));
    }
    int status = process.waitFor();
    String said = Files.readString(errors).strip();
    assumeTrue(status != ABSENT, said.lines().reduce("", (first, last) -> last));
    throw new AssertionError("the broker did not start (%d): %s".formatted(status, said));
  }

  Program knownTo(Program program) {
    return program.with("SPRING_RABBITMQ_HOST", "127.0.0.1").with("SPRING_RABBITMQ_PORT", port);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the broker does not stop");
    }
  }
}

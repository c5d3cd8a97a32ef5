package io.plimsoll.bootstrap.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that goes on until it is stopped, after it has said that it is ready. */
final class RunningServer implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("listens on (http://\\S+)");
  private static final Pattern WORKS = Pattern.compile("(works on evaluations)");
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Pattern readiness;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> address = new CompletableFuture<>();
  private final CompletableFuture<Void> output;

  private RunningServer(Process process, Pattern readiness) {
    this.process = process;
    this.readiness = readiness;
    this.output =
        CompletableFuture.allOf(
            CompletableFuture.runAsync(this::readErrors, Readers.EACH_ITS_OWN),
            CompletableFuture.runAsync(this::readResults, Readers.EACH_ITS_OWN));
  }

  static RunningServer of(Process process, long patienceSeconds) {
    return ready(new RunningServer(process, ADDRESS), patienceSeconds);
  }

  static RunningServer working(Process process, long patienceSeconds) {
    return ready(new RunningServer(process, WORKS), patienceSeconds);
  }

  private static RunningServer ready(RunningServer server, long patienceSeconds) {
    try {
      server.address.orTimeout(patienceSeconds, TimeUnit.SECONDS).join();
      return server;
    } catch (CompletionException e) {
      server.close();
      throw new AssertionError("the server did not start: " + server.lines, e);
    }
  }

  private void readErrors() {
    try (BufferedReader reader = process.errorReader(StandardCharsets.UTF_8)) {
      reader.lines().forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readResults() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
        Matcher told = readiness.matcher(line);
        if (told.find()) {
          address.complete(told.group(1));
        }
      }
      address.completeExceptionally(new IllegalStateException("it ended"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return address.join();
  }

  /** All that was said until the server was stopped. */
  List<String> stop() throws InterruptedException {
    // not by the process itself, which would close the streams that are still being read
    process.toHandle().destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the server does not stop: " + lines);
    }
    output.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    return List.copyOf(lines);
  }

  /** Ends the process as a crash would, without any warning. */
  void kill() {
    process.toHandle().destroyForcibly();
    process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** What was said so far. */
  List<String> said() {
    return List.copyOf(lines);
  }

  /** The first line that says so, as soon as it is said. */
  String awaitLine(Predicate<String> wanted) {
    for (long tries = 0; tries < PATIENCE_SECONDS * 20; tries++) {
      Optional<String> line = lines.stream().filter(wanted).findFirst();
      if (line.isPresent()) {
        return line.get();
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    throw new AssertionError("that was not said: " + lines);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

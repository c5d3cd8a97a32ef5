package io.plimsoll.bootstrap.endtoend;

import io.plimsoll.bootstrap.endtoend.Program.Ended;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A command in a process of its own, which ends by itself. */
final class RunningCommand implements AutoCloseable {
  private final Process process;
  private final long patienceSeconds;
  private final CompletableFuture<String> out;
  private final CompletableFuture<String> err;

  RunningCommand(Process process, long patienceSeconds) {
    this.process = process;
    this.patienceSeconds = patienceSeconds;
    out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()), Readers.EACH_ITS_OWN);
    err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()), Readers.EACH_ITS_OWN);
  }

  Ended await() {
    try {
      if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the command goes on and on: " + process.info());
      }
      return new Ended(process.exitValue(), out.join(), err.join());
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new IllegalStateException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Ends the process as a crash would, without any warning. */
  void kill() {
    process.destroyForcibly();
    process.onExit().orTimeout(patienceSeconds, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

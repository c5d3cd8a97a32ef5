package io.plimsoll.benchmarks.program;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that listens; it ends with this process, if not before. */
public final class RunningServer implements Closeable {
  private static final Pattern ADDRESS = Pattern.compile("listens on http://localhost:(\\d+)");
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Thread ending;
  private final URI address;
  private final Duration startTime;

  private RunningServer(Process process, Thread ending, URI address, Duration startTime) {
    this.process = process;
    this.ending = ending;
    this.address = address;
    this.startTime = startTime;
  }

  static RunningServer of(ProcessBuilder builder) throws IOException {
    long began = System.nanoTime();
    Process process = builder.start();
    Thread ending = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(ending);
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher told = ADDRESS.matcher(line);
      if (told.find()) {
        Duration startTime = Duration.ofNanos(System.nanoTime() - began);
        URI address = URI.create("http://127.0.0.1:" + told.group(1));
        return new RunningServer(process, ending, address, startTime);
      }
    }
    throw new IOException("the server ended before it listened");
  }

  public URI address() {
    return address;
  }

  /** From the start of the process until it said that it listens. */
  public Duration startTime() {
    return startTime;
  }

  public long pid() {
    return process.pid();
  }

  /** Stops it; returns when it has ended. */
  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("the server does not stop");
      }
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
  }
}

package io.plimsoll.benchmarks.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Clients that work at the same time. Each keeps its connection, and sends a request as soon as it
 * has the answer to the one before.
 *
 * @param count how many
 */
public record Clients(int count) {
  private static final int HIGHEST_GOOD = 299;

  /**
   * Sends requests for so long, each client one at least.
   *
   * @param requests the request of each number; they are sent in order, from 0 on, each once
   * @throws IOException when one of them is not answered, or answered by a refusal
   */
  public Latencies send(LongFunction<HttpRequest> requests, Duration time)
      throws IOException, InterruptedException {
    AtomicLong number = new AtomicLong();
    long began = System.nanoTime();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService workers = Executors.newFixedThreadPool(count)) {
      List<Future<LongStream>> waits = new ArrayList<>();
      for (int client = 0; client < count; client++) {
        waits.add(
            workers.submit(
                () -> work(http, () -> requests.apply(number.getAndIncrement()), began, time)));
      }
      LongStream all = LongStream.empty();
      for (Future<LongStream> each : waits) {
        all = LongStream.concat(all, each.get());
      }
      return new Latencies(all.toArray(), Duration.ofNanos(System.nanoTime() - began));
    } catch (ExecutionException e) {
      throw new IOException("a client failed: " + e.getCause(), e);
    }
  }

  private static LongStream work(
      HttpClient http, Supplier<HttpRequest> requests, long began, Duration time)
      throws IOException, InterruptedException {
    LongStream.Builder waits = LongStream.builder();
    do {
      HttpRequest request = requests.get();
      long sent = System.nanoTime();
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      waits.add(System.nanoTime() - sent);
      if (answer.statusCode() > HIGHEST_GOOD) {
        throw new IOException(
            "%s was answered by %d %s"
                .formatted(request.uri(), answer.statusCode(), answer.body()));
      }
    } while (System.nanoTime() - began < time.toNanos());
    return waits.build();
  }
}

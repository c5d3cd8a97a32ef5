package io.plimsoll.bootstrap.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who talks with the server of the demonstration as everybody does, over HTTP. */
final class DemoClient implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int REFUSED = 400;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final String token;

  DemoClient(String address, String token) {
    this.address = address;
    this.token = token;
  }

  /** The identity of the first thing that a list shows. */
  String idOfFirst(String list) throws IOException, InterruptedException {
    return JSON.readTree(body(request(list).GET())).path(0).path("uuid").asString();
  }

  JsonNode post(String path, Map<String, ?> fields) throws IOException, InterruptedException {
    return JSON.readTree(body(posting(path, fields)));
  }

  /** What the server says to a request that it refuses. */
  HttpResponse<String> refusalOf(String path, Map<String, ?> fields)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(posting(path, fields).build(), BodyHandlers.ofString());
    if (answer.statusCode() != REFUSED) {
      throw unexpected(answer);
    }
    return answer;
  }

  private HttpRequest.Builder posting(String path, Map<String, ?> fields) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(JSON.writeValueAsString(fields)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Token " + token);
  }

  private String body(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= REFUSED) {
      throw unexpected(answer);
    }
    return answer.body();
  }

  private static IllegalStateException unexpected(HttpResponse<String> answer) {
    return new IllegalStateException(
        "%s was answered with %d %s"
            .formatted(answer.uri().getPath(), answer.statusCode(), answer.body()));
  }

  @Override
  public void close() {
    http.close();
  }
}

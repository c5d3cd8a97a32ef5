package io.plimsoll.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Calls a started server as a client would. Immutable. */
public final class Api {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final int port;
  private final Map<String, String> headers;
  private final Listener listener;

  private Api(int port, Map<String, String> headers, Listener listener) {
    this.port = port;
    this.headers = headers;
    this.listener = listener;
  }

  public static Api at(int port) {
    return new Api(port, Map.of(), (method, url, answer) -> {});
  }

  /** Lets somebody else look at each answer too, who may find fault with it. */
  public Api heardBy(Listener another) {
    return new Api(port, headers, another);
  }

  public int port() {
    return port;
  }

  public Api with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Api(port, more, listener);
  }

  public Api as(String token) {
    return with("Authorization", "Token " + token);
  }

  public Answer get(String path) {
    return call("GET", path, Optional.empty());
  }

  public Answer head(String path) {
    return call("HEAD", path, Optional.empty());
  }

  public Answer delete(String path) {
    return call("DELETE", path, Optional.empty());
  }

  public Answer post(String path, String json) {
    return json("POST", path, json);
  }

  public Answer put(String path, String json) {
    return json("PUT", path, json);
  }

  public Answer patch(String path, String json) {
    return json("PATCH", path, json);
  }

  public Answer json(String method, String path, String json) {
    return send(method, path, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  public Answer form(String method, String path, String form) {
    return send(
        method, path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
  }

  public Answer send(String method, String path, String contentType, byte[] body) {
    return with("Content-Type", contentType).call(method, path, Optional.of(body));
  }

  /** A path, or the whole URL that the server itself has written. */
  public Answer call(String method, String path, Optional<byte[]> body) {
    String url = path.startsWith("http") ? path : "http://localhost:%d%s".formatted(port, path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .method(
                method, body.map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody));
    headers.forEach(request::header);
    try {
      Answer answer = new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
      listener.heard(method, request.build().uri(), answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Is told what the server said. */
  @FunctionalInterface
  public interface Listener {
    void heard(String method, URI url, Answer answer);
  }
}

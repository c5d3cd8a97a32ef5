package io.plimsoll.bootstrap.hostile;

import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request that an honest client would not send. */
record HostileRequest(String method, String path, String contentType, String body) {
  private static final int SHOWN = 200;

  static HostileRequest without(String method, String path) {
    return new HostileRequest(method, path, "", "");
  }

  static HostileRequest json(String method, String path, String body) {
    return new HostileRequest(method, path, "application/json", body);
  }

  Answer send(Api api) {
    byte[] sent = body.getBytes(StandardCharsets.UTF_8);
    return contentType.isEmpty()
        ? api.call(method, path, Optional.empty())
        : api.with("Content-Type", contentType).call(method, path, Optional.of(sent));
  }

  @Override
  public String toString() {
    String text = "%s %s %s %s".formatted(method, path, contentType, body);
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}

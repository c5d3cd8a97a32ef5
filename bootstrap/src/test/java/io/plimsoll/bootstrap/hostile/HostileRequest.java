package io.plimsoll.bootstrap.hostile;

import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request that an honest client would not send.
 *
 * @param hopeless whether no operation can take it; some values are fine for some fields
 */
record HostileRequest(
    String method, String path, String contentType, String body, boolean hopeless) {
  private static final int SHOWN = 200;

  static HostileRequest without(String method, String path) {
    return sent(method, path, "", "");
  }

  static HostileRequest json(String method, String path, String body) {
    return sent(method, path, "application/json", body);
  }

  static HostileRequest sent(String method, String path, String contentType, String body) {
    return new HostileRequest(method, path, contentType, body, false);
  }

  HostileRequest withoutHope() {
    return new HostileRequest(method, path, contentType, body, true);
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

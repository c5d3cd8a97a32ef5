package io.plimsoll.bootstrap.description;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.plimsoll.rest.Api;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // each test starts its own
class AnswerCheckTest {
  private static final String DOCUMENT =
      """
      {"paths": {"/api/ships/": {"get": {"operationId": "ships_list", "responses": {
         "200": {"headers": {"X-Result-Count": {"required": true}}, "content": {"application/json":
           {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/SparseShip"}}}}},
         "404": {"$ref": "#/components/responses/NotFound"}}}}},
       "components": {
         "responses": {"NotFound": {"content": {"application/json":
           {"schema": {"$ref": "#/components/schemas/Detail"}}}}},
         "schemas": {
           "Detail": {"type": "object", "properties": {"detail": {"type": "string"}},
                      "required": ["detail"]},
           "SparseShip": {"type": "object", "properties": {"name": {"type": "string"}}},
           "Ship": {"type": "object", "properties": {"name": {"type": "string"}},
                    "required": ["name"]}}}}
      """;

  private record Said(int status, String type, String body, boolean counted) {}

  private final AtomicReference<Said> said = new AtomicReference<>();
  private HttpServer server;
  private Api api;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Said what = Objects.requireNonNull(said.get());
          byte[] body = what.body().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", what.type());
          if (what.counted()) {
            exchange.getResponseHeaders().set("X-Result-Count", "1");
          }
          exchange.sendResponseHeaders(what.status(), body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    api =
        Api.at(server.getAddress().getPort())
            .heardBy(new AnswerCheck(() -> Description.of(DOCUMENT)));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void whatIsDescribedPasses() {
    says(200, "[{\"name\":\"a\"}]").get("/api/ships/");
    says(200, "[{}]").get("/api/ships/?field=uuid");
    says(404, "{\"detail\":\"Invalid page.\"}").get("/api/ships/");
    says(404, "{\"detail\":\"Not found.\"}").get("/api/boats/");
    says(405, "{\"detail\":\"Not here.\"}").delete("/api/ships/");
    says(200, "<html>").get("/elsewhere");
  }

  @Test
  void whatIsNotIsFound() {
    fails(says(201, "[]"), "has only the statuses");
    fails(says(200, "[{\"name\":1}]"), "string expected");
    fails(says(200, "[{}]"), "name");
    fails(says(200, "[{\"name\":\"a\",\"colour\":\"red\"}]"), "colour");
    fails(says(404, "[]"), "object expected");
    fails(answers(new Said(200, "application/json", "[]", false)), "without X-Result-Count");
    fails(answers(new Said(200, "text/plain", "[]", true)), "no JSON");
  }

  @Test
  void anUnknownOperationMustBeRefused() {
    Api polite = says(200, "{}");

    assertThatThrownBy(() -> polite.delete("/api/ships/")).hasMessageContaining("no operation");
    assertThatThrownBy(() -> polite.get("/api/boats/")).hasMessageContaining("no operation");
  }

  private static void fails(Api api, String why) {
    assertThatThrownBy(() -> api.get("/api/ships/"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(why);
  }

  private Api says(int status, String json) {
    return answers(new Said(status, "application/json", json, true));
  }

  private Api answers(Said what) {
    said.set(what);
    return api;
  }
}

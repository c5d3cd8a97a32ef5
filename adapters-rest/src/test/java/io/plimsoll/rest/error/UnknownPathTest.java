package io.plimsoll.rest.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import io.plimsoll.rest.ServedTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths and methods that there are not. */
class UnknownPathTest extends ServedTest {

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
  void nothingIsFoundWithAnyMethod(String method) {
    Api api = stranger().with("Accept", "text/html");

    api.json(method, "/api/nothing/", "{}").says(404, "{'detail':'Not found.'}");
    api.json(method, "/api-auth/nothing/", "{}").says(404, "{'detail':'Not found.'}");
  }

  @Test
  void pathsOutsideOfTheApiAreNotFoundEither() {
    api().with("Accept", "text/html").get("/").says(404, "{'detail':'Not found.'}");
    api().get("/error").says(404, "{'detail':'Not found.'}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
  void aListTellsWhichMethodsItTakes(String method) {
    Answer answer = stranger().json(method, POLICIES, "{}");

    answer.says(405, "{'detail':'Method \\'%s\\' not allowed.'}".formatted(method));
    assertThat(answer.header("Allow").orElse("").split(",\\s*"))
        .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
  }

  @Test
  void optionsAreToldWithoutAFault() {
    Answer answer = stranger().call("OPTIONS", POLICIES, Optional.empty()).hasStatus(200);

    assertThat(answer.header("Allow").orElse("").split(",\\s*"))
        .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void theActionsAreForReading(String method) {
    stranger()
        .json(method, POLICIES + "actions/", "{}")
        .says(405, "{'detail':'Method \\'%s\\' not allowed.'}".formatted(method));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FOO", "PROPFIND", "get"})
  void aMethodThatNobodyKnowsIsNotAllowed(String method) {
    stranger()
        .call(method, POLICIES, Optional.empty())
        .says(405, "{'detail':'Method \\'%s\\' not allowed.'}".formatted(method));
    stranger().call(method, "/api/nothing/", Optional.empty()).hasStatus(404).saysJson();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/a%25b/", "/api//users/", "/api/users;a=b/"})
  void aPathThatLooksLikeAnAttackIsNotFound(String path) {
    stranger().get(path).hasStatus(404).saysJson();
  }

  @Test
  void anAcceptHeaderDoesNotMatter() {
    stranger().with("Accept", "text/html").get(POLICIES).says(200, "[]");
    stranger().with("Accept", "image/png;q=x").get(POLICIES).says(200, "[]");
  }

  @Test
  void aQueryMayBeBroken() {
    stranger().get(POLICIES + "?%E4&=&&a=%C3%28&scope_uuid=").says(200, "[]");
  }
}

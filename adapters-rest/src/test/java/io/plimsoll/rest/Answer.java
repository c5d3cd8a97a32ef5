package io.plimsoll.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.assertj.core.api.AbstractStringAssert;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server said. */
public final class Answer {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final HttpResponse<String> response;

  Answer(HttpResponse<String> response) {
    this.response = response;
  }

  public int status() {
    return response.statusCode();
  }

  public String text() {
    return response.body();
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  public JsonNode json() {
    return MAPPER.readTree(response.body());
  }

  public String string(String field) {
    return json().get(field).stringValue();
  }

  /** Says exactly this; apostrophes stand for quotation marks. */
  public void says(int status, String json) {
    assertThat(response.body()).isEqualTo(json.replace('\'', '"'));
    assertThat(response.statusCode()).isEqualTo(status);
    saysJson();
  }

  public Answer hasStatus(int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return this;
  }

  public Answer saysJson() {
    assertThat(header("Content-Type")).hasValue("application/json");
    return this;
  }

  public AbstractStringAssert<?> assertHeader(String name) {
    return assertThat(header(name).orElse(null));
  }
}

package io.plimsoll.rest.link;

import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.InvalidFieldException;
import io.plimsoll.rest.body.Json;
import io.plimsoll.rest.body.Types;
import io.swagger.v3.oas.models.media.Schema;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A field that refers to a resource by its URL; whether the resource exists is not looked up. */
public record Hyperlink(Route route) implements FieldType<UUID> {

  /** What there is to say when the resource does not exist. */
  public static final String NOT_FOUND = "Invalid hyperlink - Object does not exist.";

  @Override
  public UUID read(JsonNode value) {
    return target(value, route).id().orElseThrow(Hyperlink::notFound);
  }

  /** What the URL leads to, which is a single resource of this kind. */
  static Target target(JsonNode value, Route route) {
    if (!value.isString()) {
      throw InvalidFieldException.because(
          "Incorrect type. Expected URL string, received %s.".formatted(Json.typeOf(value)));
    }
    if (value.stringValue().isEmpty()) {
      throw InvalidFieldException.because("This field may not be null.");
    }
    Target target =
        Target.of(value.stringValue())
            .orElseThrow(() -> InvalidFieldException.because("Invalid hyperlink - No URL match."));
    if (target.route() != route || !target.single()) {
      throw InvalidFieldException.because("Invalid hyperlink - Incorrect URL match.");
    }
    return target;
  }

  static InvalidFieldException notFound() {
    return InvalidFieldException.because(NOT_FOUND);
  }

  @Override
  public Schema<?> schema() {
    return Types.text("uri-reference");
  }
}

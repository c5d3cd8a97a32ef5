package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A text of another type, or none, which is an empty text. */
record EmptyOrType<T>(FieldType<T> type) implements FieldType<Optional<T>> {
  @Override
  public Optional<T> read(JsonNode value) {
    return value.stringValueOpt().filter(String::isBlank).isPresent()
        ? Optional.empty()
        : Optional.of(type.read(value));
  }

  @Override
  public Schema<?> schema() {
    return type.schema().minLength(0).format(null);
  }
}

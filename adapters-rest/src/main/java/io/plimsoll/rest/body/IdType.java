package io.plimsoll.rest.body;

import io.plimsoll.rest.query.PublicIds;
import io.swagger.v3.oas.models.media.Schema;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

record IdType() implements FieldType<UUID> {

  @Override
  public UUID read(JsonNode value) {
    return value
        .stringValueOpt()
        .map(String::strip)
        .flatMap(PublicIds::parse)
        .orElseThrow(() -> InvalidFieldException.because("Must be a valid UUID."));
  }

  @Override
  public Schema<?> schema() {
    return Types.of("string");
  }
}

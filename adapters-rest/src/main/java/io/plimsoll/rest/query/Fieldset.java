package io.plimsoll.rest.query;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields that a client wants to have, which it names by repeating {@code field}. Unknown names
 * are passed over; without any known one, it gets all fields.
 */
public final class Fieldset {
  private final List<String> names;
  private final JsonMapper mapper;

  Fieldset(List<String> names, JsonMapper mapper) {
    this.names = names;
    this.mapper = mapper;
  }

  /** The body with the wanted fields only. */
  public Object of(Object body) {
    if (names.isEmpty()) {
      return body;
    }
    JsonNode tree = mapper.valueToTree(body);
    if (!(tree instanceof ObjectNode object) || names.stream().noneMatch(object::has)) {
      return body;
    }
    return object.retain(names);
  }
}

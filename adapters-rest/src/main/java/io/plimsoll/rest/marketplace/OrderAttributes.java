package io.plimsoll.rest.marketplace;

import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.InvalidFieldException;
import io.plimsoll.rest.body.Json;
import io.plimsoll.rest.error.RefusedException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the attributes of an order say about the resource itself; the rest is for its provider. */
record OrderAttributes(
    Optional<String> name, Optional<String> description, Optional<LocalDate> end) {
  private static final int MAX_NAME_LENGTH = 150;

  /**
   * @param json an object
   * @throws RefusedException when something can't be read, under names such as {@code
   *     attributes.name}
   */
  static OrderAttributes of(String json) {
    JsonNode attributes = Json.parse(json);
    Map<String, Object> faults = new LinkedHashMap<>();
    OrderAttributes read =
        new OrderAttributes(
            read(attributes, "name", FieldType.text(MAX_NAME_LENGTH), faults),
            read(
                attributes,
                "description",
                FieldType.anyText(ResourceProfile.MAX_DESCRIPTION_LENGTH),
                faults),
            read(attributes, "end_date", FieldType.date(), faults));
    if (!faults.isEmpty()) {
      throw RefusedException.fields(faults);
    }
    return read;
  }

  private static <T> Optional<T> read(
      JsonNode attributes, String name, FieldType<T> type, Map<String, Object> faults) {
    JsonNode value = attributes.get(name);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(type.read(value));
    } catch (InvalidFieldException e) {
      faults.put("attributes." + name, e.fault());
      return Optional.empty();
    }
  }
}

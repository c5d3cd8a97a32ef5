package io.plimsoll.rest.policy;

import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.policy.OptionValue;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.InvalidFieldException;
import io.plimsoll.rest.body.Json;
import io.plimsoll.rest.body.Types;
import io.swagger.v3.oas.models.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Settings by action: an object, or a text that is the JSON of one. */
record OptionsType() implements FieldType<Map<PolicyAction, OptionValue>> {
  private static final int MAX_BYTES = 1 << 16;

  @Override
  public Map<PolicyAction, OptionValue> read(JsonNode value) {
    JsonNode tree = value.isString() ? parsed(value.stringValue()) : value;
    if (!tree.isObject()) {
      throw InvalidFieldException.because("Options must be a dictionary.");
    }
    if (Json.write(tree).getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw InvalidFieldException.because(
          "Options must have no more than %d bytes.".formatted(MAX_BYTES));
    }
    List<String> faults = Json.faultsOf(tree);
    if (!faults.isEmpty()) {
      throw InvalidFieldException.because(faults.getFirst());
    }
    Map<PolicyAction, OptionValue> options = new EnumMap<>(PolicyAction.class);
    tree.properties()
        .forEach(option -> {
          PolicyAction action = action(option.getKey());
          options.put(action, option(action, option.getValue()));
        });
    return checked(options);
  }

  private static JsonNode parsed(String text) {
    try {
      return Json.parse(text);
    } catch (Json.InvalidJsonException e) {
      throw InvalidFieldException.because("Options must be a valid JSON object.");
    }
  }

  private static PolicyAction action(String word) {
    return Worded.of(PolicyAction.class, word)
        .orElseThrow(
            () -> InvalidFieldException.because("There is no action \"%s\".".formatted(word)));
  }

  private static OptionValue option(PolicyAction action, JsonNode value) {
    if (value.isString()) {
      return new OptionValue.Text(value.stringValue());
    }
    return value.isObject() && action.tells()
        ? NoticeOption.read(action, value)
        : new OptionValue.Json(Json.write(value));
  }

  private static Map<PolicyAction, OptionValue> checked(Map<PolicyAction, OptionValue> options) {
    try {
      return new PolicyActions(Set.of(), options).checked().options();
    } catch (IllegalArgumentException e) {
      throw InvalidFieldException.because(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Schema<?> schema() {
    return Types.of("object", "string");
  }
}

package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

record TextType(int max, boolean trimmed, boolean blank) implements FieldType<String> {

  @Override
  public String read(JsonNode value) {
    if (!value.isString() && !value.isNumber()) {
      throw InvalidFieldException.because("Not a valid string.");
    }
    String sent = value.isString() ? value.stringValue() : value.toString();
    String text = trimmed ? sent.strip() : sent;
    if (text.isEmpty() && !blank) {
      throw InvalidFieldException.because("This field may not be blank.");
    }
    List<String> faults = new ArrayList<>();
    if (text.length() > max) {
      faults.add("Ensure this field has no more than %d characters.".formatted(max));
    }
    faults.addAll(Characters.faultsOf(text));
    if (!faults.isEmpty()) {
      throw InvalidFieldException.nested(faults);
    }
    return text;
  }

  @Override
  public Schema<?> schema() {
    return Types.of("string").minLength(blank ? 0 : 1).maxLength(max);
  }
}

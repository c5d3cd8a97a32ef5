package io.plimsoll.rest.marketplace;

import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.InvalidFieldException;
import io.plimsoll.rest.body.Types;
import io.swagger.v3.oas.models.media.Schema;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A field that says by what an offering is provided, such as {@code Marketplace.Basic}. */
record PluginName() implements FieldType<String> {
  private static final int MAX_LENGTH = 100;
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*\\.[A-Za-z][A-Za-z0-9]*");

  @Override
  public String read(JsonNode value) {
    String name = FieldType.text(MAX_LENGTH).read(value);
    if (!FORM.matcher(name).matches()) {
      throw InvalidFieldException.because("Invalid value.");
    }
    return name;
  }

  @Override
  public Schema<?> schema() {
    return Types.of("string").pattern("^%s$".formatted(FORM)).maxLength(MAX_LENGTH);
  }
}

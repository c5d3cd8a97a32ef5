package io.plimsoll.rest.body;

import io.plimsoll.domain.policy.EmailAddresses;
import io.swagger.v3.oas.models.media.Schema;
import tools.jackson.databind.JsonNode;

record EmailType(int max) implements FieldType<String> {

  @Override
  public String read(JsonNode value) {
    String text = FieldType.text(max).read(value);
    if (!EmailAddresses.isAddress(text)) {
      throw InvalidFieldException.because("Enter a valid email address.");
    }
    return text;
  }

  @Override
  public Schema<?> schema() {
    return Types.text("email").maxLength(max);
  }
}

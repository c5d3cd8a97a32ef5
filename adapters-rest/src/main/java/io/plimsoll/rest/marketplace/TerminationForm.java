package io.plimsoll.rest.marketplace;

import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;

final class TerminationForm extends Form {
  private final FormField<String> attributes = optional("attributes", FieldType.object());

  String attributes() {
    return attributes.or("{}");
  }
}

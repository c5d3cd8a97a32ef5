package io.plimsoll.rest.marketplace;

import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;

/** Why an offering is paused. */
final class PauseForm extends Form {
  private final FormField<String> reason = optional("paused_reason", FieldType.anyText(2000));

  String reason() {
    return reason.or("");
  }
}

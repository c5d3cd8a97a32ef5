package io.plimsoll.rest.marketplace;

import io.plimsoll.domain.marketplace.OrderProgress;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;

/** Why an order, or a resource, is erred. */
final class FailureForm extends Form {
  private final FormField<String> errorMessage =
      optional("error_message", FieldType.anyText(OrderProgress.MAX_MESSAGE_LENGTH));

  String errorMessage() {
    return errorMessage.or("");
  }
}

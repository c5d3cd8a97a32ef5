package io.plimsoll.rest.marketplace;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.error.RefusedException;
import java.util.Map;

/** Which component is meant. */
final class ComponentChoiceForm extends Form {
  private final FormField<ComponentId> uuid =
      optional("uuid", FieldType.id().map(ComponentId::new));

  /**
   * The component.
   *
   * @throws RefusedException when the body does not name it
   */
  ComponentId component() {
    return uuid.value()
        .orElseThrow(() ->
            RefusedException.fields(
                Map.of("details", "UUID for offering component to remove was not provided.")));
  }
}

package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.MaintainOfferings.ComponentChange;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.error.RefusedException;
import java.util.Map;

/** What a body says about a component that is there. */
final class ComponentChangeForm extends ComponentForm {
  private final FormField<ComponentId> uuid =
      optional("uuid", FieldType.id().map(ComponentId::new));

  /** What the body asks for; that it names no component comes before all other faults. */
  static ComponentChange read(Body<ComponentChangeForm> body) {
    ComponentChangeForm form = body.read(false, ComponentChangeForm::requireComponent);
    form.requireComponent();
    return new ComponentChange(form.uuid.get(), form::changed);
  }

  private void requireComponent() {
    if (!uuid.isGiven()) {
      throw RefusedException.fields(
          Map.of("details", "UUID for offering component was not provided."));
    }
  }
}

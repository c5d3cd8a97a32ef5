package io.plimsoll.rest.marketplace;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import java.util.Optional;

/** By what the provider's own system knows something; empty when it does not. */
final class BackendIdForm extends Form {
  private final FormField<String> backendId =
      required("backend_id", FieldType.anyText(BackendId.MAX_LENGTH));

  Optional<BackendId> backendId() {
    return backendId.value().filter(key -> !key.isBlank()).map(BackendId::new);
  }
}

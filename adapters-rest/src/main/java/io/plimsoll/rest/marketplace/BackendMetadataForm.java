package io.plimsoll.rest.marketplace;

import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;

final class BackendMetadataForm extends Form {
  private final FormField<String> metadata = required("backend_metadata", FieldType.object());

  String metadata() {
    return metadata.get();
  }
}

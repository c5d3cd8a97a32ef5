package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.ResourceDraft;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ResourceDescription;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import java.time.LocalDate;

final class ResourceForm extends Form {
  private static final int MAX_NAME_LENGTH = 150;

  private final FormField<Name> name =
      required("name", FieldType.text(MAX_NAME_LENGTH).map(Name::new));
  private final FormField<String> description =
      optional("description", FieldType.anyText(ResourceDescription.MAX_TEXT_LENGTH));
  private final FormField<LocalDate> end = nullable("end_date", FieldType.date());

  ResourceDraft changed(ResourceDraft present) {
    ResourceDescription said = present.description();
    return new ResourceDraft(
        name.or(present.name()), said.saying(description.or(said.text()), end.orNull(said.end())));
  }
}

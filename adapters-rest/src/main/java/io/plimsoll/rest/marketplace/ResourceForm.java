package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.ResourceDraft;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import java.time.LocalDate;

final class ResourceForm extends Form {
  private static final int MAX_NAME_LENGTH = 150;

  private final FormField<Name> name =
      required("name", FieldType.text(MAX_NAME_LENGTH).map(Name::new));
  private final FormField<String> description =
      optional("description", FieldType.anyText(ResourceProfile.MAX_DESCRIPTION_LENGTH));
  private final FormField<LocalDate> end = nullable("end_date", FieldType.date());

  ResourceDraft changed(ResourceDraft present) {
    return new ResourceDraft(
        name.or(present.name()), description.or(present.description()), end.orNull(present.end()));
  }
}

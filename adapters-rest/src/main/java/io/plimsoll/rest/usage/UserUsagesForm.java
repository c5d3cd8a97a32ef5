package io.plimsoll.rest.usage;

import io.plimsoll.application.usage.SetUserUsages.Part;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.error.RefusedException;
import java.time.ZoneId;
import java.util.List;

/** What several users used. */
final class UserUsagesForm extends Form {
  private final FormField<List<UserUsageForm>> usages =
      required("usages", FieldType.objects(UserUsageForm::new, item -> item));

  List<Part> parts(ZoneId zone) {
    if (usages.get().isEmpty()) {
      throw RefusedException.field("usages", "At least one usage item is required.");
    }
    return usages.get().stream().map(item -> item.part(zone)).toList();
  }
}

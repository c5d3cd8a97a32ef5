package io.plimsoll.rest.usage;

import io.plimsoll.application.usage.SetUserUsages.Part;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UserUsages;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import java.time.ZoneId;

/** What one user used. Clients may send the URL of an offering user along, which is not kept. */
final class UserUsageForm extends Form {
  private final FormField<String> username =
      required("username", FieldType.text(UserUsages.MAX_USERNAME_LENGTH));
  private final FormField<UsageAmount> usage = required("usage", UsageForm.AMOUNT);
  private final FormField<ZonedMoment> date = optional("date", ZonedMoment.TYPE);

  Part part(ZoneId zone) {
    return new Part(
        username.get(), usage.get(), date.value().map(moment -> moment.in(zone)).orElse(null));
  }
}

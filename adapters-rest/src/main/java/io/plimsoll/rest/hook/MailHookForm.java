package io.plimsoll.rest.hook;

import io.plimsoll.domain.hook.Destination;
import io.plimsoll.domain.hook.Destination.MailHook;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.FormField;

final class MailHookForm extends HookForm {
  private static final int MAX_LENGTH = 254;

  private final FormField<String> email = required("email", FieldType.email(MAX_LENGTH));

  @Override
  Destination destination() {
    return new MailHook(email.get());
  }

  @Override
  Destination destination(Destination present) {
    return switch (present) {
      case MailHook(String before) -> new MailHook(email.or(before));
      case Destination.WebHook web -> web;
    };
  }
}

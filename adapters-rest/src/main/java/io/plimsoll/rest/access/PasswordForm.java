package io.plimsoll.rest.access;

import io.plimsoll.application.access.ChangePassword;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;

final class PasswordForm extends Form {
  final FormField<String> newPassword =
      required("new_password", FieldType.secret(ChangePassword.MAX_LENGTH));
}

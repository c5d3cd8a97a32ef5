package io.plimsoll.rest.access;

import io.plimsoll.application.access.ChangePassword;
import io.plimsoll.domain.access.User;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;

final class SignInForm extends Form {
  final FormField<String> username = required("username", FieldType.text(User.MAX_USERNAME_LENGTH));
  final FormField<String> password =
      required("password", FieldType.secret(ChangePassword.MAX_LENGTH));
}

package io.plimsoll.rest.access;

import io.plimsoll.application.access.ManageRoles.Request;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import java.time.Instant;
import java.time.ZoneOffset;

final class RoleForm extends Form {
  private final FormField<String> role = required("role", FieldType.text(255));
  private final FormField<UserId> user = required("user", FieldType.id().map(UserId::new));
  private final FormField<Instant> expires =
      nullable("expiration_time", FieldType.moment(ZoneOffset.UTC));

  Request request() {
    return new Request(Role.ofKey(role.get()), user.get(), expires.orNull(null));
  }
}

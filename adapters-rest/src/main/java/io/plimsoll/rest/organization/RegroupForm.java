package io.plimsoll.rest.organization;

import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.link.Route;
import java.util.List;
import java.util.Set;

final class RegroupForm extends Form {
  private final FormField<List<OrganizationGroupId>> groups =
      optional(
          "organization_groups",
          FieldType.manyOf(new Hyperlink(Route.ORGANIZATION_GROUP).map(OrganizationGroupId::new)));

  /** Without the field, no group at all. */
  Set<OrganizationGroupId> groups() {
    return Set.copyOf(groups.or(List.of()));
  }
}

package io.plimsoll.rest.organization;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.registry.DraftForm;

final class OrganizationGroupForm extends Form
    implements DraftForm<OrganizationGroupId, OrganizationGroup> {
  private final FormField<Name> name = required("name", FieldType.name());
  private final FormField<OrganizationGroupId> parent =
      nullable("parent", new Hyperlink(Route.ORGANIZATION_GROUP).map(OrganizationGroupId::new));

  @Override
  public OrganizationGroup added(OrganizationGroupId id) {
    return new OrganizationGroup(id, name.get(), parent.orNull(null));
  }

  @Override
  public OrganizationGroup changed(OrganizationGroup present) {
    return new OrganizationGroup(
        present.id(), name.or(present.name()), parent.orNull(present.parent()));
  }
}

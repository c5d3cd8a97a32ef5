package io.plimsoll.rest.organization;

import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.link.Route;

final class ServiceProviderForm extends Form {
  final FormField<OrganizationId> customer =
      required("customer", new Hyperlink(Route.ORGANIZATION).map(OrganizationId::new));
}

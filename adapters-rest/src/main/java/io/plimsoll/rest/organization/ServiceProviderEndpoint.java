package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.FindServiceProviders;
import io.plimsoll.application.organization.MaintainServiceProviders;
import io.plimsoll.application.organization.MaintainServiceProviders.Command;
import io.plimsoll.application.organization.MaintainServiceProviders.Refusal;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.registry.ReadEndpoint;
import io.plimsoll.rest.registry.Shown;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "ServiceProvider")
@RequestMapping("/api/marketplace-service-providers")
@SparseFields
final class ServiceProviderEndpoint
    extends ReadEndpoint<ServiceProviderFilters, ServiceProviderBody> {
  private final MaintainServiceProviders maintain;

  ServiceProviderEndpoint(
      FindServiceProviders providers,
      MaintainServiceProviders maintain,
      ServiceProviderBodies bodies) {
    super(
        Shown.by(
            providers, OrganizationId::new, (view, viewer, links) -> bodies.body(view, links)));
    this.maintain = maintain;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ServiceProviderBody add(Viewer viewer, Body<ServiceProviderForm> body, Links links) {
    OrganizationId added = maintained(viewer, new Command.Add(body.whole().customer.get()));
    return retrieve(viewer, added.value(), links);
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID uuid) {
    maintained(viewer, new Command.Remove(new OrganizationId(uuid)));
  }

  private OrganizationId maintained(Viewer viewer, Command command) {
    return Outcomes.value(maintain.maintain(viewer, command), ServiceProviderEndpoint::refusal);
  }

  private static RefusedException refusal(Refusal why) {
    return switch (why) {
      case UNKNOWN_ORGANIZATION -> RefusedException.field("customer", Hyperlink.NOT_FOUND);
      case IS_ONE_ALREADY -> RefusedException.field("customer", "This field must be unique.");
      case HAS_OFFERINGS ->
          RefusedException.conflict("Cannot delete service provider with existing offerings");
    };
  }
}

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
import io.plimsoll.rest.paging.Paging;
import io.plimsoll.rest.query.SparseFields;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "ServiceProvider")
@RequestMapping("/api/marketplace-service-providers")
@SparseFields
final class ServiceProviderEndpoint {
  private final FindServiceProviders providers;
  private final MaintainServiceProviders maintain;
  private final ServiceProviderBodies bodies;

  ServiceProviderEndpoint(
      FindServiceProviders providers,
      MaintainServiceProviders maintain,
      ServiceProviderBodies bodies) {
    this.providers = providers;
    this.maintain = maintain;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<ServiceProviderBody>> list(
      Viewer viewer, ServiceProviderFilters filters, Paging paging, Links links) {
    return paging.show(viewer, filters, providers, view -> bodies.body(view, links));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ServiceProviderBody add(Viewer viewer, Body<ServiceProviderForm> body, Links links) {
    OrganizationId added = maintained(viewer, new Command.Add(body.whole().customer.get()));
    return retrieve(viewer, added.value(), links);
  }

  @GetMapping("/{uuid}")
  ServiceProviderBody retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return providers
        .find(viewer, new OrganizationId(uuid))
        .map(view -> bodies.body(view, links))
        .orElseThrow(RefusedException::missing);
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

package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.ServiceProviderView;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.link.Wire;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Shows service providers in the words of the wire. */
@Mapper(config = Wire.class)
interface ServiceProviderBodies {

  @Mapping(target = "url", source = "id", qualifiedByName = "provider")
  @Mapping(target = "uuid", source = "id")
  @Mapping(target = "created", source = "since")
  @Mapping(target = "customer", source = "id")
  @Mapping(target = "customerUuid", source = "id")
  @Mapping(target = "customerName", source = "name")
  @Mapping(target = "customerSlug", source = "slug")
  @Mapping(target = "customerAbbreviation", source = "abbreviation")
  @Mapping(target = "customerNativeName", source = "nativeName")
  @Mapping(target = "customerCountry", source = "country")
  @Mapping(target = "offeringCount", source = "offerings")
  ServiceProviderBody body(ServiceProviderView view, @Context Links links);

  @Named("provider")
  default String provider(OrganizationId id, @Context Links links) {
    return links.to(Route.SERVICE_PROVIDER, id.value());
  }
}

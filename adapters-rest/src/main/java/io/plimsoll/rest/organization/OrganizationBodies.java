package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.OrganizationView;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.link.Wire;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Shows organizations in the words of the wire. */
@Mapper(config = Wire.class, uses = OrganizationGroupBodies.class)
interface OrganizationBodies {

  @Mapping(target = ".", source = "profile")
  @Mapping(target = ".", source = "organization")
  @Mapping(target = "url", source = "organization.id")
  @Mapping(target = "uuid", source = "organization.id")
  @Mapping(target = "name", source = "organization.name")
  @Mapping(target = "displayName", source = ".", qualifiedByName = "displayName")
  @Mapping(target = "countryName", source = "profile.country", qualifiedByName = "countryName")
  @Mapping(target = "projectsCount", source = "projects")
  @Mapping(target = "usersCount", source = "users")
  @Mapping(target = "organizationGroups", source = "groups")
  @Mapping(target = "isServiceProvider", source = "provider")
  @Mapping(target = "serviceProvider", source = ".", qualifiedByName = "provider")
  @Mapping(target = "serviceProviderUuid", source = ".", qualifiedByName = "providerUuid")
  @Mapping(target = "accountingStartDate", source = "profile.accountingStart")
  @Mapping(target = "customerCredit", ignore = true)
  OrganizationBody body(OrganizationView view, @Context Links links);

  @Named("displayName")
  static String displayName(OrganizationView view) {
    String name = view.organization().name().value();
    String abbreviation = view.profile().abbreviation();
    return abbreviation.isEmpty() ? name : "%s (%s)".formatted(name, abbreviation);
  }

  @Named("countryName")
  static String countryName(String code) {
    return Countries.nameOf(code);
  }

  /** An organization has one identity, whether it consumes or provides. */
  @Named("providerUuid")
  static @Nullable UUID providerUuid(OrganizationView view) {
    return view.provider() ? view.organization().id().value() : null;
  }

  @Named("provider")
  static @Nullable String provider(OrganizationView view, @Context Links links) {
    return view.provider()
        ? links.to(Route.SERVICE_PROVIDER, view.organization().id().value())
        : null;
  }
}

package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.OrganizationGroupView;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Wire;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows groups in the words of the wire. */
@Mapper(config = Wire.class)
interface OrganizationGroupBodies {

  @Mapping(target = ".", source = "group")
  @Mapping(target = "url", source = "group.id")
  @Mapping(target = "uuid", source = "group.id")
  @Mapping(target = "parentUuid", source = "group.parent")
  @Mapping(target = "customersCount", source = "organizations")
  OrganizationGroupBody body(OrganizationGroupView view, @Context Links links);
}

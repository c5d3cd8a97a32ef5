package io.plimsoll.rest.organization;

import io.plimsoll.application.organization.ProjectView;
import io.plimsoll.domain.organization.ProjectProfile;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Wire;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Shows projects in the words of the wire. */
@Mapper(config = Wire.class)
interface ProjectBodies {

  @Mapping(target = ".", source = "profile")
  @Mapping(target = ".", source = "project")
  @Mapping(target = "url", source = "project.id")
  @Mapping(target = "uuid", source = "project.id")
  @Mapping(target = "customer", source = "project.organization")
  @Mapping(target = "customerUuid", source = "project.organization")
  @Mapping(target = "customerName", source = "organizationName")
  @Mapping(target = "customerSlug", source = "organizationSlug")
  @Mapping(target = "customerAbbreviation", source = "organizationAbbreviation")
  @Mapping(target = "customerNativeName", source = "organizationNativeName")
  @Mapping(target = "startDate", source = "profile.start")
  @Mapping(target = "endDate", source = "profile.end")
  @Mapping(target = "gracePeriodDays", source = "profile.graceDays")
  @Mapping(target = "effectiveEndDate", source = "profile", qualifiedByName = "effectiveEnd")
  @Mapping(target = "resourcesCount", source = "resources")
  @Mapping(target = "isRemoved", source = "removed")
  ProjectBody body(ProjectView view, @Context Links links);

  @Named("effectiveEnd")
  static @Nullable String effectiveEnd(ProjectProfile profile) {
    LocalDate end = profile.effectiveEnd();
    return end == null ? null : end.toString();
  }
}

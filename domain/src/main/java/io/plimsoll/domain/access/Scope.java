package io.plimsoll.domain.access;

import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.ProjectId;
import java.util.UUID;

/** One organization, project or offering, as something in which roles are held. */
public record Scope(ScopeType type, UUID id) {

  public static Scope of(OrganizationId organization) {
    return new Scope(ScopeType.ORGANIZATION, organization.value());
  }

  public static Scope of(ProjectId project) {
    return new Scope(ScopeType.PROJECT, project.value());
  }

  public static Scope of(OfferingId offering) {
    return new Scope(ScopeType.OFFERING, offering.value());
  }
}

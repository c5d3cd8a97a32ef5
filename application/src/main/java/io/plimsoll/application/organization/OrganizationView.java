package io.plimsoll.application.organization;

import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationProfile;
import java.time.Instant;
import java.util.List;

/**
 * An organization as screens show it.
 *
 * @param groups in which it is, by their names
 * @param projects how many it has that were not removed
 * @param users how many hold a role in it or in one of its projects
 * @param provider whether it may sell
 */
public record OrganizationView(
    Organization organization,
    OrganizationProfile profile,
    Instant created,
    List<OrganizationGroupView> groups,
    long projects,
    long users,
    boolean provider) {
  public OrganizationView {
    groups = List.copyOf(groups);
  }
}

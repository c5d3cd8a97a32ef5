package io.plimsoll.application.organization;

import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationProfile;

/** What an organization is to be. */
public record OrganizationDraft(Organization organization, OrganizationProfile profile) {

  /** The same, but what only staff may change is as it was before unless the viewer is staff. */
  OrganizationDraft by(Viewer viewer, OrganizationDraft before) {
    return viewer.staff()
        ? this
        : new OrganizationDraft(
            new Organization(
                organization.id(),
                organization.backendId(),
                organization.name(),
                organization.groups(),
                before.organization.blocked(),
                before.organization.archived()),
            new OrganizationProfile(
                profile.slug(),
                profile.nativeName(),
                profile.abbreviation(),
                profile.description(),
                profile.email(),
                profile.phoneNumber(),
                profile.contactDetails(),
                before.profile.agreementNumber(),
                profile.registrationCode(),
                profile.country(),
                before.profile.domain(),
                before.profile.accountingStart(),
                before.profile.defaultTaxPercent()));
  }
}

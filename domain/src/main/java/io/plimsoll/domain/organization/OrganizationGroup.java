package io.plimsoll.domain.organization;

import io.plimsoll.domain.identity.Name;

/** A named set of organizations. Names are unique; an organization may be in several groups. */
public record OrganizationGroup(OrganizationGroupId id, Name name) {}

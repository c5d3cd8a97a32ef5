package io.plimsoll.application.feed;

import io.plimsoll.domain.identity.Name;

/** A line of a feed that names an organization group. */
public record OrganizationGroupEntry(Name name) {}

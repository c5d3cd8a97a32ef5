package io.plimsoll.application.feed;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;

/** A line of a feed that describes a project of an organization. */
public record ProjectEntry(BackendId backendId, Name name, BackendId organization) {}

package io.plimsoll.application.feed;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;

/** A line of a feed that describes an offering and the organization that provides it. */
public record OfferingEntry(BackendId backendId, Name name, BackendId organization) {}

package io.plimsoll.application.feed;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ResourceState;

/** A line of a feed that describes a resource. */
public record ResourceEntry(
    BackendId backendId, Name name, BackendId offering, BackendId project, ResourceState state) {}

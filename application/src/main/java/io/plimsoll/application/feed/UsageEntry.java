package io.plimsoll.application.feed;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageAmount;

/** A line of a feed that tells what a resource used of a component in a month. */
public record UsageEntry(
    BackendId resource, ComponentType component, BillingMonth month, UsageAmount amount) {}

package io.plimsoll.domain.usage;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ResourceId;

/** Of what an amount was used, by which resource and when; there is one amount for each. */
public record UsageKey(ResourceId resource, ComponentId component, BillingMonth month) {}

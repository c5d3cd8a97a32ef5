package io.plimsoll.domain.usage;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ResourceId;

/**
 * What a resource used of one component of its offering in one month. Reporting it again replaces
 * the amount, it does not add to it.
 */
public record ComponentUsage(
    ResourceId resource, ComponentId component, BillingMonth month, UsageAmount amount) {}

package io.plimsoll.application.policy;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.PolicyId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A policy as screens show it.
 *
 * @param provider the organization that sells the offering
 * @param creatorUsername empty when nobody in particular created it
 * @param creatorFullName empty when nobody in particular created it
 * @param since the moment of the last firing or reset, of the creation if there was neither (rule
 *     7)
 * @param affectedResources while fired, the resources of the offering that are not terminated and
 *     belong to the audience; 0 otherwise. Whoever sees the policy sees them all.
 * @param groups empty when the policy is for all organizations
 * @param limits in the order in which they were given
 */
public record PolicyView(
    PolicyId id,
    OfferingId offering,
    String offeringName,
    OrganizationId provider,
    PolicyActions actions,
    Period period,
    boolean applyToAll,
    List<OrganizationGroupId> groups,
    Map<ComponentType, Limit> limits,
    Instant created,
    String creatorUsername,
    String creatorFullName,
    boolean fired,
    Instant since,
    long affectedResources) {}

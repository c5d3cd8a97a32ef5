package io.plimsoll.application.organization;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationGroup;
import org.jspecify.annotations.Nullable;

/**
 * A group as screens show it.
 *
 * @param parentName null when it has no parent
 * @param organizations how many are in it
 */
public record OrganizationGroupView(
    OrganizationGroup group, @Nullable Name parentName, long organizations) {}

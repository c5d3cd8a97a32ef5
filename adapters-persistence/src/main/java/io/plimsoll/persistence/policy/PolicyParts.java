package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.ORGANIZATION_GROUP;
import static io.plimsoll.persistence.schema.Tables.POLICY_AUDIENCE;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.policy.Limit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/**
 * Reads what policies keep outside their own rows, many policies at a time; the answers are by the
 * key of the policy's row and leave out policies that have nothing.
 */
final class PolicyParts {

  private final DSLContext dsl;

  PolicyParts(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** In the order in which they were given. */
  Map<Long, Map<ComponentType, Limit>> limitsOf(Collection<Long> policies) {
    Map<Long, Map<ComponentType, Limit>> limits = new HashMap<>();
    dsl.select(POLICY_LIMIT.POLICY_ID, OFFERING_COMPONENT.TYPE, POLICY_LIMIT.MAXIMUM)
        .from(POLICY_LIMIT)
        .join(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.ID.eq(POLICY_LIMIT.COMPONENT_ID))
        .where(POLICY_LIMIT.POLICY_ID.in(policies))
        .orderBy(POLICY_LIMIT.POLICY_ID, POLICY_LIMIT.POSITION)
        .forEach(row ->
            limits
                .computeIfAbsent(row.value1(), policy -> new LinkedHashMap<>())
                .put(new ComponentType(row.value2()), new Limit(row.value3())));
    return limits;
  }

  /** In a fixed order. */
  Map<Long, List<OrganizationGroupId>> groupsOf(Collection<Long> policies) {
    return dsl.select(POLICY_AUDIENCE.POLICY_ID, ORGANIZATION_GROUP.UUID)
        .from(POLICY_AUDIENCE)
        .join(ORGANIZATION_GROUP)
        .on(ORGANIZATION_GROUP.ID.eq(POLICY_AUDIENCE.GROUP_ID))
        .where(POLICY_AUDIENCE.POLICY_ID.in(policies))
        .orderBy(POLICY_AUDIENCE.POLICY_ID, POLICY_AUDIENCE.GROUP_ID)
        .collect(
            groupingBy(
                row -> row.value1(),
                mapping(row -> new OrganizationGroupId(row.value2()), toList())));
  }
}

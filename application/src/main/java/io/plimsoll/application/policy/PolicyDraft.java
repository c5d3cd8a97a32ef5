package io.plimsoll.application.policy;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.policy.Audience;
import io.plimsoll.domain.policy.Audience.AllOrganizations;
import io.plimsoll.domain.policy.Audience.MembersOf;
import io.plimsoll.domain.policy.ComponentLimits;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.policy.PolicyTerms;
import java.util.Optional;
import java.util.Set;

/**
 * The terms of a policy as somebody asks for them: the audience may still contradict itself or be
 * missing, and a component may have several limits.
 *
 * @param limits of a component with several limits, the first
 * @param limitedTwice the components with several limits
 */
public record PolicyDraft(
    OfferingId offering,
    boolean applyToAll,
    Set<OrganizationGroupId> groups,
    Period period,
    ComponentLimits limits,
    PolicyActions actions,
    Set<ComponentType> limitedTwice) {

  public PolicyDraft {
    groups = Set.copyOf(groups);
    limitedTwice = Set.copyOf(limitedTwice);
  }

  /** A draft that has one limit at most for each component. */
  public PolicyDraft(
      OfferingId offering,
      boolean applyToAll,
      Set<OrganizationGroupId> groups,
      Period period,
      ComponentLimits limits,
      PolicyActions actions) {
    this(offering, applyToAll, groups, period, limits, actions, Set.of());
  }

  /** The draft that says what these terms say. */
  public static PolicyDraft of(PolicyTerms terms) {
    return new PolicyDraft(
        terms.offering(),
        terms.audience() instanceof AllOrganizations,
        terms.audience() instanceof MembersOf members ? members.groups() : Set.of(),
        terms.period(),
        terms.limits(),
        terms.actions());
  }

  /**
   * What is wrong with the audience: it must be all organizations or some groups, not both, not
   * neither.
   */
  public Optional<PolicyRejection> audienceFault() {
    if (applyToAll && !groups.isEmpty()) {
      return Optional.of(new PolicyRejection.AudienceTwice());
    }
    return applyToAll || !groups.isEmpty()
        ? Optional.empty()
        : Optional.of(new PolicyRejection.NoAudience());
  }

  /**
   * The terms that the draft asks for.
   *
   * @throws IllegalArgumentException when there is an {@link #audienceFault()}, or a component has
   *     several limits
   */
  public PolicyTerms terms() {
    audienceFault()
        .ifPresent(fault -> {
          throw new IllegalArgumentException("the draft has no terms: " + fault);
        });
    if (!limitedTwice.isEmpty()) {
      throw new IllegalArgumentException("several limits for the same component: " + limitedTwice);
    }
    Audience audience = applyToAll ? new AllOrganizations() : new MembersOf(groups);
    return new PolicyTerms(offering, audience, period, limits, actions);
  }
}

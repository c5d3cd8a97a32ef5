package io.plimsoll.application.policy;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.LimitReading;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an organization stands with an offering.
 *
 * @param barred whether the organization is blocked or archived; then it is in no audience (rule 2)
 * @param policies those whose audience the organization is in, the oldest first
 * @param components all that the offering has, limited or not
 */
public record Standing(
    OfferingId offering,
    OrganizationId provider,
    OrganizationId organization,
    boolean barred,
    List<Held> policies,
    Set<ComponentType> components) {

  public Standing {
    policies = List.copyOf(policies);
    components = Set.copyOf(components);
  }

  /**
   * A policy, and what its audience has used of its limits in its window.
   *
   * @param since when it fired or was reset last, or was made (rule 7)
   * @param chosen the actions that its firing puts in force
   * @param inForce the actions that are in force; empty unless fired
   */
  public record Held(
      PolicyId policy,
      Period period,
      boolean fired,
      Instant since,
      Set<PolicyAction> chosen,
      Set<PolicyAction> inForce,
      List<Measured> limits) {
    public Held {
      chosen = Set.copyOf(chosen);
      inForce = Set.copyOf(inForce);
      limits = List.copyOf(limits);
    }
  }

  /**
   * A limit beside what was used of it, and how old that is.
   *
   * @param reported when anything was last reported of anybody who counts, of any month so far,
   *     changed or not; null when nothing was
   */
  public record Measured(LimitReading reading, @Nullable Instant reported) {}
}

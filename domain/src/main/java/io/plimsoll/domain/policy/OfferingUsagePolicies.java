package io.plimsoll.domain.policy;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.UsageLedger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The policies in force. */
public interface OfferingUsagePolicies {

  /** Those of the asked policies that exist, as they stand; they may change at any moment. */
  Map<PolicyId, OfferingUsagePolicy> find(Set<PolicyId> ids);

  /**
   * Like {@link #find}, but nobody else changes or locks these policies until the running
   * transaction ends; who comes second waits, and then sees what the first one did. Locks are taken
   * in a fixed order.
   */
  Map<PolicyId, OfferingUsagePolicy> lock(Set<PolicyId> ids);

  /**
   * Locks them like {@link #lock} without reading them.
   *
   * @return how many of them exist
   */
  int hold(Set<PolicyId> ids);

  /**
   * The policies whose totals such a change of usage can move: same component, audience with such
   * an organization, which is neither blocked nor archived (rule 2).
   */
  Set<PolicyId> touchedBy(UsageLedger.Changed change);

  /** The policies that limit any of these components, whoever they are for. */
  Set<PolicyId> limiting(Set<ComponentId> components);

  /**
   * The fired policies of the offering that have this action in force for the organization (rules 2
   * and 10), in a fixed order. Until the running transaction ends none of the offering's policies
   * comes, changes or goes, and the organization's part in audiences stays; waits for such changes
   * under way. Comes before all locks but those of organizations; who locks resources of the
   * offering as well does so before, with {@link UsageLedger#lock}.
   *
   * @param action one that holds while a policy is fired
   */
  List<PolicyId> blocking(PolicyAction action, OfferingId offering, OrganizationId organization);

  /**
   * Adds new policies, all or none; fails when one of them exists. Their versions begin at 0, or
   * above all that is kept of a deleted policy with the same id, so that no version stands for two
   * occasions.
   */
  void add(Collection<OfferingUsagePolicy> policies);

  /**
   * Replaces terms and state of stored policies, all or none.
   *
   * @throws StalePolicyException when one of them is gone, or has changed since this instance was
   *     read
   */
  void replace(Collection<OfferingUsagePolicy> policies);

  /**
   * Replaces the state of stored policies and leaves their terms alone; otherwise like {@link
   * #replace}.
   */
  void replaceStates(Collection<OfferingUsagePolicy> policies);

  /** Removes the policy; its history stays. Nothing happens when it does not exist. */
  void remove(PolicyId id);
}

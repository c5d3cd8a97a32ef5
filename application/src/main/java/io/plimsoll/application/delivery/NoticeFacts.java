package io.plimsoll.application.delivery;

import io.plimsoll.domain.delivery.PolicyNotice.Reading;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageTotal;
import java.util.List;
import java.util.Set;

/**
 * What there is to tell of something that happened to a policy.
 *
 * @param told the actions that tell of the same
 * @param percent of a limit that was reached, the highest at which any action warns; 0 when this is
 *     no warning
 * @param month as of which the policy was evaluated
 * @param readings the limits as they were then
 * @param contributions what organizations of the audience have used by now in that period, the
 *     largest first; only of components that the policy limits, and no zeros
 * @param owners of the organization that sells the offering, and of those that contributed
 */
public record NoticeFacts(
    OfferingId offering,
    String offeringName,
    OrganizationId provider,
    String providerName,
    Period period,
    PolicyActions actions,
    Set<PolicyAction> told,
    int percent,
    BillingMonth month,
    List<Reading> readings,
    List<Contribution> contributions,
    List<Owner> owners) {

  public NoticeFacts {
    told = Set.copyOf(told);
    readings = List.copyOf(readings);
    contributions = List.copyOf(contributions);
    owners = List.copyOf(owners);
  }

  /**
   * What one organization used of one component.
   *
   * @param name of the organization
   * @param type tells the component from others
   * @param component its name, which others may have as well
   */
  public record Contribution(
      OrganizationId organization,
      String name,
      ComponentType type,
      String component,
      String unit,
      UsageTotal amount) {}

  /** Somebody with a mail address who owns the organization. */
  public record Owner(OrganizationId organization, String address) {}
}

package io.plimsoll.application.organization;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Changes organizations that exist. One that becomes part of other audiences than before has every
 * policy evaluated that may have counted its usage (rule 6).
 */
public final class OrganizationChange {
  private final Organizations organizations;
  private final UsageLedger ledger;
  private final Offerings offerings;
  private final OfferingUsagePolicies policies;
  private final EvaluatePolicies evaluate;
  private final InstantSource clock;
  private final ZoneId zone;

  public OrganizationChange(
      Organizations organizations,
      UsageLedger ledger,
      Offerings offerings,
      OfferingUsagePolicies policies,
      EvaluatePolicies evaluate,
      InstantSource clock,
      ZoneId zone) {
    this.organizations = organizations;
    this.ledger = ledger;
    this.offerings = offerings;
    this.policies = policies;
    this.evaluate = evaluate;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * Stores what the change makes of the organization, which nobody else changes meanwhile.
   *
   * @param change called once the organization is locked
   */
  <W> Outcome<OrganizationId, W> make(
      Viewer viewer, OrganizationId id, Function<Organization, Organization> change) {
    Optional<Organization> present = organizations.lock(id);
    if (present.isEmpty()) {
      return Outcome.notFound();
    }
    Organization changed = change.apply(present.get());
    organizations.save(List.of(changed));
    evaluate(present.get(), changed, viewer);
    return Outcome.done(id);
  }

  private void evaluate(Organization before, Organization after, Viewer viewer) {
    if (countsAlike(before, after)) {
      return;
    }
    Map<OfferingId, Set<ComponentId>> used = ledger.usedBy(after.id());
    // a policy that is being added does not see this change, nor is it seen here: one has to wait
    offerings.lockAgainstReports(used.keySet());
    Set<ComponentId> components =
        used.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    evaluate.evaluate(
        new EvaluatePolicies.Command(
            policies.limiting(components),
            BillingMonth.at(clock.instant(), zone),
            EvaluationCause.organizationChangedBy(viewer.username())));
  }

  /** Whether both are in the same audiences (rule 2). */
  private static boolean countsAlike(Organization before, Organization after) {
    return before.groups().equals(after.groups())
        && before.blocked() == after.blocked()
        && before.archived() == after.archived();
  }
}

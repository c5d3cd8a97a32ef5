package io.plimsoll.application.organization;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees to it that policies stay true when an organization joins or leaves audiences (rule 6). */
final class AudienceChange {
  private final UsageLedger ledger;
  private final Offerings offerings;
  private final OfferingUsagePolicies policies;
  private final EvaluatePolicies evaluate;
  private final InstantSource clock;
  private final ZoneId zone;

  AudienceChange(
      UsageLedger ledger,
      Offerings offerings,
      OfferingUsagePolicies policies,
      EvaluatePolicies evaluate,
      InstantSource clock,
      ZoneId zone) {
    this.ledger = ledger;
    this.offerings = offerings;
    this.policies = policies;
    this.evaluate = evaluate;
    this.clock = clock;
    this.zone = zone;
  }

  /** Called once the organization has been locked and stored as it now is. */
  void evaluate(Organization before, Organization after, Viewer viewer) {
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

package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.Changes.each;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.OrganizationGroups;
import io.plimsoll.domain.policy.EvaluationCause;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.policy.PolicyTerms;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class LoadPolicies implements LoadFeed<PolicyEntry> {
  private static final EvaluationCause CAUSE = EvaluationCause.run("import");

  private final OfferingUsagePolicies policies;
  private final Offerings offerings;
  private final OfferingComponents components;
  private final OrganizationGroups groups;
  private final EvaluatePolicies evaluation;
  private final PolicyEvents events;
  private final InstantSource clock;
  private final ZoneId zone;
  private final UnitOfWork unitOfWork;

  LoadPolicies(
      OfferingUsagePolicies policies,
      Offerings offerings,
      OfferingComponents components,
      OrganizationGroups groups,
      EvaluatePolicies evaluation,
      PolicyEvents events,
      InstantSource clock,
      ZoneId zone,
      UnitOfWork unitOfWork) {
    this.policies = policies;
    this.offerings = offerings;
    this.components = components;
    this.groups = groups;
    this.evaluation = evaluation;
    this.events = events;
    this.clock = clock;
    this.zone = zone;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Outcome load(List<PolicyEntry> entries) {
    return unitOfWork.complete(() -> store(entries));
  }

  private Outcome store(List<PolicyEntry> entries) {
    Instant now = clock.instant();
    PolicyDrafts drafts = new PolicyDrafts(entries, offerings, components, groups);
    Set<PolicyId> ids = each(entries, PolicyEntry::id);
    var changes = changes(entries, drafts, policies.find(ids), now);
    if (changes.isEmpty()) {
      return changes.outcome();
    }
    // offerings before policies, the order in which usage reports lock
    offerings.lockAgainstReports(drafts.offerings());
    Map<PolicyId, OfferingUsagePolicy> locked = policies.lock(ids);
    changes = changes(entries, drafts, locked, now);
    store(changes.changed(), locked.keySet(), now);
    evaluation.evaluate(
        new EvaluatePolicies.Command(
            each(changes.changed(), OfferingUsagePolicy::id), BillingMonth.at(now, zone), CAUSE));
    return changes.outcome();
  }

  private static Changes<PolicyEntry, PolicyId, OfferingUsagePolicy> changes(
      List<PolicyEntry> entries,
      PolicyDrafts drafts,
      Map<PolicyId, OfferingUsagePolicy> stored,
      Instant now) {
    return Changes.of(
        entries, PolicyEntry::id, stored, (entry, present) -> policy(entry, present, drafts, now));
  }

  private static Draft<OfferingUsagePolicy> policy(
      PolicyEntry entry, Optional<OfferingUsagePolicy> present, PolicyDrafts drafts, Instant now) {
    var options = present.map(policy -> policy.terms().actions().options()).orElse(Map.of());
    return switch (drafts.draft(entry, options)) {
      case Draft.Refused<PolicyTerms>(String reason) -> new Draft.Refused<>(reason);
      case Draft.Wanted<PolicyTerms>(PolicyTerms terms) ->
          new Draft.Wanted<>(
              present
                  .map(policy -> policy.amend(terms))
                  .orElseGet(
                      () -> OfferingUsagePolicy.define(entry.id(), terms, Optional.empty(), now)));
    };
  }

  private void store(Collection<OfferingUsagePolicy> changed, Set<PolicyId> known, Instant now) {
    List<OfferingUsagePolicy> amended =
        changed.stream().filter(policy -> known.contains(policy.id())).toList();
    List<OfferingUsagePolicy> defined =
        changed.stream().filter(policy -> !known.contains(policy.id())).toList();
    if (!amended.isEmpty()) {
      policies.replace(amended);
    }
    if (!defined.isEmpty()) {
      policies.add(defined);
    }
    events.imported(defined, amended, now);
  }
}

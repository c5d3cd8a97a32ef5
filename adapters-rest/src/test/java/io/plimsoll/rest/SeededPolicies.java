package io.plimsoll.rest;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.paging.Page;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.application.policy.PolicyDraft;
import io.plimsoll.application.policy.PolicyView;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Shows the policies of a marketplace in memory; no resource of it is affected by any. */
final class SeededPolicies implements FindPolicies {
  private final MarketplaceState state;

  SeededPolicies(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Page<PolicyView> list(
      Viewer viewer, Selection<Criterion, Order> selection, PageRequest page) {
    List<PolicyView> all = all(viewer, selection.criteria());
    return new Page<>(all.stream().skip(page.offset()).limit(page.size()).toList(), all.size());
  }

  @Override
  public long count(Viewer viewer, List<Criterion> criteria) {
    return all(viewer, criteria).size();
  }

  @Override
  public Optional<PolicyView> find(Viewer viewer, PolicyId id) {
    return all(viewer, List.of()).stream().filter(view -> view.id().equals(id)).findFirst();
  }

  private List<PolicyView> all(Viewer viewer, List<Criterion> criteria) {
    return List.copyOf(state.policies.values()).reversed().stream()
        .map(this::view)
        .filter(view -> viewer.seesPoliciesOf(view.provider()))
        .filter(view -> criteria.stream().allMatch(each -> each.offering().equals(view.offering())))
        .toList();
  }

  private PolicyView view(OfferingUsagePolicy policy) {
    PolicyDraft terms = PolicyDraft.of(policy.terms());
    Offering offering = Objects.requireNonNull(state.offerings.get(terms.offering()));
    Optional<User> creator = policy.creator().map(state.users::get);
    return new PolicyView(
        policy.id(),
        offering.id(),
        offering.name().value(),
        offering.provider(),
        terms.actions(),
        terms.period(),
        terms.applyToAll(),
        List.copyOf(terms.groups()),
        terms.limits().byComponent(),
        policy.created(),
        creator.map(User::username).orElse(""),
        creator.map(User::fullName).orElse(""),
        policy.hasFired(),
        policy.state().since(),
        0);
  }
}

package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Categories;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.OfferingState;
import io.plimsoll.domain.marketplace.OfferingTransition;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Offerings.Dependant;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.Plans;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

final class OfferingMaintenance implements MaintainOfferings {
  private final Offerings offerings;
  private final Plans plans;
  private final Categories categories;
  private final Organizations organizations;
  private final ComponentMaintenance components;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;

  OfferingMaintenance(
      Offerings offerings,
      Plans plans,
      Categories categories,
      Organizations organizations,
      ComponentMaintenance components,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids) {
    this.offerings = offerings;
    this.plans = plans;
    this.categories = categories;
    this.organizations = organizations;
    this.components = components;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
  }

  @Override
  public Outcome<OfferingId, Refusal> maintain(Viewer viewer, Command command) {
    return unitOfWork.complete(() ->
        switch (command) {
          case Command.Add(var draft) -> add(viewer, draft.get());
          case Command.Change change -> change(viewer, change);
        });
  }

  private Outcome<OfferingId, Refusal> add(Viewer viewer, OfferingDraft draft) {
    Scope scope = Scope.of(draft.provider());
    Optional<Organization> provider = organization(draft.provider());
    if (provider.isEmpty() || !(viewer.seesEverything() || viewer.belongsTo(scope))) {
      return Outcome.refused(Reason.UNKNOWN_PROVIDER);
    }
    if (isUnknown(draft.terms().profile().category())) {
      return Outcome.refused(Reason.UNKNOWN_CATEGORY);
    }
    if (!viewer.may(Permission.CREATE_OFFERING, scope)) {
      return Outcome.forbidden();
    }
    return obstacle(provider.get())
        .map(Outcome::<OfferingId, Refusal>refused)
        .orElseGet(() -> add(new OfferingId(ids.get()), draft));
  }

  private Outcome<OfferingId, Refusal> add(OfferingId id, OfferingDraft draft) {
    if (ComponentMaintenance.collide(draft.components())) {
      return Outcome.refused(Reason.COMPONENT_TYPES_COLLIDE);
    }
    Outcome<OfferingId, Refusal> saved = save(id, draft.provider(), draft.terms());
    if (saved instanceof Outcome.Done) {
      components.save(id, draft.components());
      plans.save(draft.plans().stream().map(plan -> plan.plan(new PlanId(ids.get()), id)).toList());
    }
    return saved;
  }

  private Outcome<OfferingId, Refusal> change(Viewer viewer, Command.Change change) {
    return Outcome.ofWork(
        offering(change.id())
            .filter(offering -> viewer.seesEverything() || viewer.belongsTo(scopes(offering))),
        offering -> viewer.may(permission(change), scopes(offering)),
        offering -> changeAllowed(viewer, change));
  }

  private Outcome<OfferingId, Refusal> changeAllowed(Viewer viewer, Command.Change change) {
    // whoever reports usage of it, or adds a policy for it, waits, and so does who changes it too
    offerings.lockAgainstReports(Set.of(change.id()));
    Optional<Offering> present = offering(change.id());
    if (present.isEmpty()) {
      return Outcome.notFound();
    }
    Offering offering = present.get();
    return organization(offering.provider())
        .filter(provider -> !viewer.staff())
        .flatMap(OfferingMaintenance::obstacle)
        .map(Outcome::<OfferingId, Refusal>refused)
        .orElseGet(() -> changed(viewer, offering, change));
  }

  private Optional<Offering> offering(OfferingId id) {
    return Optional.ofNullable(offerings.byId(Set.of(id)).get(id));
  }

  private static Scope[] scopes(Offering offering) {
    return new Scope[] {Scope.of(offering.id()), Scope.of(offering.provider())};
  }

  private static Permission permission(Command.Change change) {
    return switch (change) {
      case Command.Move(var id, var transition, var reason)
          when transition == OfferingTransition.ACTIVATE ->
          Permission.ACTIVATE_OFFERING;
      case Command.Remove(var id) -> Permission.DELETE_OFFERING;
      default -> Permission.UPDATE_OFFERING;
    };
  }

  private Outcome<OfferingId, Refusal> changed(
      Viewer viewer, Offering offering, Command.Change change) {
    OfferingProfile profile = offerings.profileOf(offering.id()).orElseThrow();
    return switch (change) {
      case Command.Amend(var id, var amendment) ->
          amend(
              offering,
              amendment.apply(new OfferingTerms(offering.name(), offering.backendId(), profile)));
      case Command.Move(var id, var transition, var reason) ->
          transition
              .from(profile.state())
              .map(state -> move(id, profile, state, reason))
              .orElseGet(() -> Outcome.refused(Reason.STATE_IS_INVALID));
      case Command.Remove(var id) -> remove(viewer, id, profile.state());
      case Command.AddComponent(var id, var draft) -> components.add(id, draft.get());
      case Command.AmendComponent(var id, var amendment) -> components.amend(id, amendment.get());
      case Command.RemoveComponent(var id, var component) -> components.remove(id, component.get());
    };
  }

  private Outcome<OfferingId, Refusal> amend(Offering offering, OfferingTerms terms) {
    return isUnknown(terms.profile().category())
        ? Outcome.refused(Reason.UNKNOWN_CATEGORY)
        : save(offering.id(), offering.provider(), terms);
  }

  private Outcome<OfferingId, Refusal> save(
      OfferingId id, OrganizationId provider, OfferingTerms terms) {
    if (terms.backendId() != null) {
      Offering namesake = offerings.byBackendId(Set.of(terms.backendId())).get(terms.backendId());
      if (namesake != null && !namesake.id().equals(id)) {
        return Outcome.refused(Reason.BACKEND_ID_IS_TAKEN);
      }
    }
    offerings.save(List.of(new Offering(id, terms.backendId(), terms.name(), provider)));
    offerings.describe(id, terms.profile());
    return Outcome.done(id);
  }

  private Outcome<OfferingId, Refusal> move(
      OfferingId id, OfferingProfile profile, OfferingState state, Supplier<String> reason) {
    String pausedReason = state == OfferingState.PAUSED ? reason.get() : "";
    offerings.describe(id, profile.in(state, pausedReason));
    return Outcome.done(id);
  }

  private Outcome<OfferingId, Refusal> remove(Viewer viewer, OfferingId id, OfferingState state) {
    Set<Dependant> dependants = offerings.dependantsOf(id);
    if (!viewer.staff() && dependants.contains(Dependant.LIVE_RESOURCES)) {
      return Outcome.refused(Reason.HAS_LIVE_RESOURCES);
    }
    if (!viewer.staff() && state != OfferingState.DRAFT) {
      return Outcome.refused(Reason.IS_NO_DRAFT);
    }
    if (dependants.contains(Dependant.RESOURCES)) {
      return Outcome.refused(Reason.HAS_RESOURCES);
    }
    if (dependants.contains(Dependant.USAGE)) {
      return Outcome.refused(Reason.HAS_USAGE);
    }
    if (dependants.contains(Dependant.POLICIES)) {
      return Outcome.refused(Reason.HAS_POLICIES);
    }
    offerings.remove(id);
    return Outcome.done(id);
  }

  private boolean isUnknown(@Nullable CategoryId category) {
    return category != null && categories.find(category).isEmpty();
  }

  private Optional<Organization> organization(OrganizationId id) {
    return Optional.ofNullable(organizations.byId(Set.of(id)).get(id));
  }

  private static Optional<Refusal> obstacle(Organization provider) {
    return switch (provider.standing()) {
      case AVAILABLE -> Optional.empty();
      case BLOCKED -> Optional.of(Reason.PROVIDER_IS_BLOCKED);
      case ARCHIVED -> Optional.of(Reason.PROVIDER_IS_ARCHIVED);
    };
  }
}

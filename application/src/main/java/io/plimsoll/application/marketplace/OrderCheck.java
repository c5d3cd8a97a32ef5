package io.plimsoll.application.marketplace;

import io.plimsoll.application.marketplace.MaintainOrders.Refusal;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal.Fault;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.OfferingState;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.Plans;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.ProjectProfile;
import io.plimsoll.domain.organization.Projects;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong with an order before anything is locked. */
final class OrderCheck {
  private final Offerings offerings;
  private final Plans plans;
  private final Organizations organizations;
  private final Projects projects;
  private final LimitCheck limits;
  private final InstantSource clock;
  private final ZoneId zone;

  OrderCheck(
      Offerings offerings,
      Plans plans,
      Organizations organizations,
      Projects projects,
      LimitCheck limits,
      InstantSource clock,
      ZoneId zone) {
    this.offerings = offerings;
    this.plans = plans;
    this.organizations = organizations;
    this.projects = projects;
    this.limits = limits;
    this.clock = clock;
    this.zone = zone;
  }

  /** Empty when there is no such project, or the viewer does not see it. */
  Optional<Project> visibleProject(Viewer viewer, ProjectId id) {
    return Optional.ofNullable(projects.present(Set.of(id)).get(id))
        .filter(project ->
            viewer.seesEverything()
                || viewer.belongsTo(Scope.of(project.id()), Scope.of(project.organization())));
  }

  /**
   * Whether the project is still there and has not changed hands; then it stays so until the
   * transaction ends.
   */
  boolean holds(Project seen) {
    projects.lock(seen.id());
    Project present = projects.present(Set.of(seen.id())).get(seen.id());
    return present != null && present.organization().equals(seen.organization());
  }

  /** The offering of an order, if the viewer sees that it is sold. */
  Optional<Offering> visibleOffering(Viewer viewer, OfferingId id) {
    return Optional.ofNullable(offerings.byId(Set.of(id)).get(id))
        .filter(offering ->
            profileOf(id).shared()
                || viewer.seesEverything()
                || viewer.belongsTo(Scope.of(id), Scope.of(offering.provider())));
  }

  /** The first thing that is wrong. */
  Optional<Refusal> faultOf(OrderDraft draft, Offering offering, Project project) {
    OfferingProfile profile = profileOf(offering.id());
    return availability(profile)
        .or(() -> planFault(draft, profile))
        .or(() ->
            limits.faultOfOrdered(draft.limits(), offering.id()).map(Refusal.WrongLimits::new))
        .or(() -> sharing(offering, profile, project))
        .or(() -> end(project));
  }

  private OfferingProfile profileOf(OfferingId id) {
    return offerings.profileOf(id).orElseThrow();
  }

  private static Optional<Refusal> availability(OfferingProfile profile) {
    return profile.state() == OfferingState.ACTIVE
        ? Optional.empty()
        : Optional.of(Fault.OFFERING_IS_NOT_AVAILABLE);
  }

  private Optional<Refusal> planFault(OrderDraft draft, OfferingProfile profile) {
    OrderDraft.NamedPlan named = draft.plan();
    if (named == null) {
      boolean sold = plans.of(draft.offering()).stream().anyMatch(plan -> !plan.archived());
      return profile.shared() && sold ? Optional.of(Fault.PLAN_IS_MISSING) : Optional.empty();
    }
    Plan plan = plans.byId(Set.of(named.plan())).get(named.plan());
    if (plan == null || !plan.offering().equals(named.offering())) {
      return Optional.of(Fault.UNKNOWN_PLAN);
    }
    return plan.archived() || !plan.offering().equals(draft.offering())
        ? Optional.of(Fault.PLAN_IS_NOT_AVAILABLE)
        : Optional.empty();
  }

  /** What is not shared is for the provider's own projects. */
  private Optional<Refusal> sharing(Offering offering, OfferingProfile profile, Project project) {
    if (profile.shared() || project.organization().equals(offering.provider())) {
      return Optional.empty();
    }
    Organization organization =
        Objects.requireNonNull(
            organizations.byId(Set.of(project.organization())).get(project.organization()));
    return Optional.of(new Refusal.OfferingIsNotShared(offering.name(), organization.name()));
  }

  private Optional<Refusal> end(Project project) {
    LocalDate last =
        projects.profileOf(project.id()).map(ProjectProfile::effectiveEnd).orElse(null);
    return last != null && last.isBefore(LocalDate.ofInstant(clock.instant(), zone))
        ? Optional.of(new Refusal.ProjectHasEnded(project.name()))
        : Optional.empty();
  }
}

package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.Categories;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingTransition;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Plans;
import io.plimsoll.domain.organization.Organizations;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Adds, changes and removes offerings and their components, for those who look after them. Nothing
 * changes while the provider is blocked or archived.
 */
public interface MaintainOfferings {

  /** Tells the identity of the offering that was added, changed or removed. */
  Outcome<OfferingId, Refusal> maintain(Viewer viewer, Command command);

  /**
   * Maintains offerings over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static MaintainOfferings using(
      Offerings offerings,
      OfferingComponents components,
      Plans plans,
      Categories categories,
      Organizations organizations,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids) {
    return new OfferingMaintenance(
        offerings,
        plans,
        categories,
        organizations,
        new ComponentMaintenance(components, ids),
        unitOfWork,
        ids);
  }

  /**
   * What to do; what an offering is to be is asked for once it is clear that the viewer may say it.
   */
  sealed interface Command {

    /** The draft says who sells the offering, so it is asked for before rights are looked at. */
    record Add(Supplier<OfferingDraft> draft) implements Command {}

    /** What is to happen to an offering that exists. */
    sealed interface Change extends Command {
      OfferingId id();
    }

    record Amend(OfferingId id, UnaryOperator<OfferingTerms> change) implements Change {}

    /**
     * @param reason what people are told why an offering is paused; empty for nothing
     */
    record Move(OfferingId id, OfferingTransition transition, Supplier<String> reason)
        implements Change {}

    record Remove(OfferingId id) implements Change {}

    record AddComponent(OfferingId id, Supplier<ComponentDraft> draft) implements Change {}

    record AmendComponent(OfferingId id, Supplier<ComponentChange> change) implements Change {}

    /**
     * @param component of the offering
     */
    record RemoveComponent(OfferingId id, Supplier<ComponentId> component) implements Change {}
  }

  /**
   * What a component becomes.
   *
   * @param component of the offering that is changed
   */
  record ComponentChange(ComponentId component, UnaryOperator<ComponentDraft> change) {}

  /** Why it can't be done. */
  sealed interface Refusal {

    /** Its usage was reported, or a policy limits it. */
    record ComponentIsReferredTo(Name component) implements Refusal {}
  }

  /** Refusals that say it all. */
  enum Reason implements Refusal {
    /** Or the viewer does not see it. */
    UNKNOWN_PROVIDER,
    UNKNOWN_CATEGORY,
    PROVIDER_IS_BLOCKED,
    PROVIDER_IS_ARCHIVED,
    BACKEND_ID_IS_TAKEN,
    STATE_IS_INVALID,
    /** Of an offering that only staff may remove. */
    HAS_LIVE_RESOURCES,
    /** Of an offering that only staff may remove. */
    IS_NO_DRAFT,
    HAS_RESOURCES,
    HAS_USAGE,
    HAS_POLICIES,
    UNKNOWN_COMPONENT,
    COMPONENT_TYPE_IS_TAKEN,
    /** Two components of a new offering have the same type. */
    COMPONENT_TYPES_COLLIDE
  }
}

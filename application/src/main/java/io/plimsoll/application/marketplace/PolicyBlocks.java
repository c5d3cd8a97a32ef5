package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What fired policies do not let be done (rule 10). */
final class PolicyBlocks {
  private final OfferingUsagePolicies policies;
  private final PurchaseEvents events;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  PolicyBlocks(
      OfferingUsagePolicies policies,
      PurchaseEvents events,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.policies = policies;
    this.events = events;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Completes a change. Of one that is blocked nothing is stored; that it was refused is. */
  <T, W> Outcome<T, W> complete(Supplier<Outcome<T, W>> change) {
    Outcome<T, W> outcome = unitOfWork.complete(change);
    if (outcome instanceof Outcome.Refused<T, W>(W why) && why instanceof BlockedByPolicy block) {
      unitOfWork.complete(() -> {
        events.tellBlocked(block, clock.instant());
        return block;
      });
    }
    return outcome;
  }

  /** Why there can't be a new resource; takes the locks of {@link OfferingUsagePolicies}. */
  Optional<BlockedByPolicy> ofNew(Offering offering, Project project) {
    return of(PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES, offering, project, null);
  }

  /** Why the resource can't be changed; takes the locks of {@link OfferingUsagePolicies}. */
  Optional<BlockedByPolicy> ofChangesTo(Purchase purchase) {
    return of(
        PolicyAction.BLOCK_MODIFICATION_OF_EXISTING_RESOURCES,
        purchase.offering(),
        purchase.project(),
        purchase.resource());
  }

  private Optional<BlockedByPolicy> of(
      PolicyAction action, Offering offering, Project project, @Nullable Resource resource) {
    List<PolicyId> blocking = policies.blocking(action, offering.id(), project.organization());
    return blocking.isEmpty()
        ? Optional.empty()
        : Optional.of(new BlockedByPolicy(offering, project, resource, blocking));
  }
}

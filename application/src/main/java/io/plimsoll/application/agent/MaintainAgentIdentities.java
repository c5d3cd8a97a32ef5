package io.plimsoll.application.agent;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.agent.MaintainAgentIdentities.Refusal;
import io.plimsoll.application.change.Maintain;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.agent.AgentIdentity;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.Agents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lets agents say who they are, and takes them off again. Whoever may report usage of an offering
 * may do so for its agents; since a new agent names its offering, it is asked for first.
 */
public interface MaintainAgentIdentities extends Maintain<AgentIdentityId, AgentIdentity, Refusal> {

  /**
   * Maintains agents over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static MaintainAgentIdentities using(
      Agents agents,
      Offerings offerings,
      VisibleScopes scopes,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids) {
    return new AgentIdentityMaintenance(
        agents, offerings, new AgentRight(agents, scopes), unitOfWork, ids);
  }

  /** Why it can't be done. */
  sealed interface Refusal {

    record UnknownOffering(OfferingId offering) implements Refusal {}

    /** Another agent of the offering has the name. */
    record NameIsTaken() implements Refusal {}

    /** An agent stays with its offering. */
    record OfferingIsFixed() implements Refusal {}
  }
}

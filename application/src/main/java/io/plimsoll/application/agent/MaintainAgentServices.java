package io.plimsoll.application.agent;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.AgentProcessorId;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.domain.agent.Agents;
import io.plimsoll.domain.identity.Name;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lets agents say what they run, and takes that off again. Whoever may report usage of an offering
 * may do so for its agents.
 */
public interface MaintainAgentServices {

  Outcome<Kept, Refusal> maintain(Viewer viewer, Command command);

  /**
   * Maintains services and processors over these ports.
   *
   * @param ids gives a new identity at each call
   */
  static MaintainAgentServices using(
      Agents agents,
      VisibleScopes scopes,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    return new AgentServiceMaintenance(
        agents, new AgentRight(agents, scopes), unitOfWork, ids, clock);
  }

  /**
   * What was added, changed or removed.
   *
   * @param added whether it was not known before
   */
  record Kept(UUID id, boolean added) {}

  /** What to do; details are asked for once it is clear that the viewer may give them. */
  sealed interface Command {

    /** Adds a service, or notes that the one of this name is there and active. */
    record RegisterService(AgentIdentityId identity, Supplier<ServiceDraft> service)
        implements Command {}

    /**
     * Replaces what the service counts.
     *
     * @param statistics a JSON object
     */
    record SetStatistics(AgentServiceId service, Supplier<String> statistics) implements Command {}

    record RemoveService(AgentServiceId id) implements Command {}

    /** Adds a processor, or notes that the one of this name runs. */
    record RegisterProcessor(AgentServiceId service, Supplier<ProcessorDraft> processor)
        implements Command {}

    record RemoveProcessor(AgentProcessorId id) implements Command {}
  }

  /** A service as the agent describes it. */
  record ServiceDraft(Name name, String mode) {}

  /** A processor as the agent describes it. */
  record ProcessorDraft(Name name, String backendType, String backendVersion) {}

  /** Nothing that the viewer may do is refused. */
  enum Refusal {}
}

package io.plimsoll.domain.agent;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.OfferingId;
import java.util.Optional;

/** The agents that are known, with their services and processors. */
public interface Agents {

  Optional<AgentIdentity> find(AgentIdentityId id);

  Optional<AgentService> find(AgentServiceId id);

  Optional<AgentProcessor> find(AgentProcessorId id);

  /** The agent of the offering that has this name. */
  Optional<AgentIdentity> named(OfferingId offering, Name name);

  /** The service of the agent that has this name. */
  Optional<AgentService> named(AgentIdentityId identity, Name name);

  /** The processor of the service that has this name. */
  Optional<AgentProcessor> named(AgentServiceId service, Name name);

  /**
   * Keeps others from changing the agent and what is registered with it until the running
   * transaction ends, and waits for those who do; does nothing when there is no such agent. May be
   * repeated.
   */
  void lock(AgentIdentityId identity);

  /** Stores the agent as given, new or changed, known by its id. May be repeated. */
  void save(AgentIdentity identity);

  /** Stores the service as given, new or changed, known by its id. May be repeated. */
  void save(AgentService service);

  /** Stores the processor as given, new or changed, known by its id. May be repeated. */
  void save(AgentProcessor processor);

  /** Removes the agent with all its services, if there is such an agent. */
  void remove(AgentIdentityId identity);

  /** Removes the service with all its processors, if there is such a service. */
  void remove(AgentServiceId service);

  /** Removes the processor, if there is such a processor. */
  void remove(AgentProcessorId processor);
}

package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.agent.MaintainAgentIdentities;
import io.plimsoll.application.agent.MaintainAgentServices;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.agent.Agents;
import io.plimsoll.domain.marketplace.Offerings;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases about agents; nobody asks for them unless something is served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AgentUseCases {

  @Bean
  MaintainAgentIdentities maintainAgentIdentities(
      Agents agents,
      Offerings offerings,
      VisibleScopes scopes,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids) {
    return MaintainAgentIdentities.using(agents, offerings, scopes, unitOfWork, ids);
  }

  @Bean
  MaintainAgentServices maintainAgentServices(
      Agents agents,
      VisibleScopes scopes,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    return MaintainAgentServices.using(agents, scopes, unitOfWork, ids, clock);
  }
}

package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.AgentIdentityView;
import io.plimsoll.application.agent.AgentProcessorView;
import io.plimsoll.application.agent.AgentServiceView;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.agent.AgentProcessorId;
import io.plimsoll.domain.agent.AgentServiceId;
import io.plimsoll.rest.body.Json;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.link.Wire;
import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Shows agents in the words of the wire. */
@Mapper(config = Wire.class)
interface AgentBodies {

  @Mapping(target = ".", source = "identity")
  @Mapping(target = "uuid", source = "identity.id")
  @Mapping(target = "url", source = "identity.id")
  @Mapping(target = "createdBy", source = "identity.creator")
  @Mapping(target = "dependencies", source = "identity.dependencies", qualifiedByName = "list")
  AgentIdentityBody body(AgentIdentityView view, @Context Links links);

  @Mapping(target = ".", source = "service")
  @Mapping(target = "uuid", source = "service.id")
  @Mapping(target = "url", source = "service.id")
  @Mapping(target = "statistics", source = "service.statistics", qualifiedByName = "object")
  AgentServiceBody body(AgentServiceView view, @Context Links links);

  @Mapping(target = ".", source = "processor")
  @Mapping(target = "uuid", source = "processor.id")
  @Mapping(target = "url", source = "processor.id")
  AgentProcessorBody body(AgentProcessorView view, @Context Links links);

  default String url(AgentIdentityId id, @Context Links links) {
    return links.to(Route.AGENT_IDENTITY, id.value());
  }

  default String url(AgentServiceId id, @Context Links links) {
    return links.to(Route.AGENT_SERVICE, id.value());
  }

  default String url(AgentProcessorId id, @Context Links links) {
    return links.to(Route.AGENT_PROCESSOR, id.value());
  }

  @Named("list")
  default List<Object> list(String json) {
    return List.copyOf(Json.parse(json).values());
  }

  @Named("object")
  default Object object(String json) {
    return Json.parse(json);
  }
}

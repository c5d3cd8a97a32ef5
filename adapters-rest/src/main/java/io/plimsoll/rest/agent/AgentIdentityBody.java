package io.plimsoll.rest.agent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An agent as the wire has it.
 *
 * @param createdBy null when nobody in particular added it
 * @param lastRestarted left out when the agent does not say
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgentIdentityBody(
    UUID uuid,
    String url,
    UUID offering,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable UUID createdBy,
    String name,
    String version,
    List<Object> dependencies,
    String configFilePath,
    String configFileContent,
    @Nullable String lastRestarted,
    String created,
    String modified,
    List<AgentServiceBody> services) {}

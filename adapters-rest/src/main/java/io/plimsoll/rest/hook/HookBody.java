package io.plimsoll.rest.hook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A hook of any kind as the wire has it.
 *
 * @param destinationUrl of webhooks only
 * @param contentType of webhooks only
 * @param email of mail hooks only
 * @param secret of new webhooks only; it is not shown again
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record HookBody(
    String url,
    UUID uuid,
    boolean isActive,
    UUID authorUuid,
    String authorFullname,
    String authorUsername,
    String authorEmail,
    List<String> eventTypes,
    List<String> eventGroups,
    String created,
    String modified,
    String hookType,
    @Nullable String destinationUrl,
    @Nullable String contentType,
    @Nullable String email,
    @Nullable String secret) {}

package io.plimsoll.domain.agent;

import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.OfferingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program that looks after an offering, as it calls itself: by a name that no other agent of the
 * offering has.
 *
 * @param version empty when it does not say
 * @param dependencies what it is built of: a JSON list
 * @param configFilePath empty when it does not say
 * @param configFileContent empty when it does not say
 * @param lastRestarted null when it does not say
 * @param creator null when nobody in particular added it
 */
public record AgentIdentity(
    AgentIdentityId id,
    OfferingId offering,
    Name name,
    String version,
    String dependencies,
    String configFilePath,
    String configFileContent,
    @Nullable Instant lastRestarted,
    @Nullable UserId creator) {

  /** The same, added by this user. */
  public AgentIdentity addedBy(UserId user) {
    return new AgentIdentity(
        id,
        offering,
        name,
        version,
        dependencies,
        configFilePath,
        configFileContent,
        lastRestarted,
        user);
  }
}

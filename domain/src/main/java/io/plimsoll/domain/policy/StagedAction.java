package io.plimsoll.domain.policy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * An immediate action that has to run because of what happened to one policy (rule 9).
 *
 * @param policyVersion of the policy to which it happened; together with the rest it tells one
 *     occasion from another
 */
public record StagedAction(
    PolicyId policy, long policyVersion, PolicyAction action, Occasion occasion, Instant at) {

  /** Why the action has to run. */
  public enum Occasion {
    /** It is put in force: the policy fired, or the action was added while it is fired. */
    FIRED,
    /** A part of a limit is used at which it warns. */
    WARNED,
    /** It is no longer in force: the policy was reset or removed, or the action was. */
    LIFTED
  }

  /**
   * The same for the same occasion, so that its effect happens once however often it is staged or
   * run.
   */
  public UUID id() {
    String key = "%s/%d/%s/%s".formatted(policy, policyVersion, action, occasion);
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}

package io.plimsoll.domain.policy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * An immediate action that has to run, or to be undone, because of one change of one policy (rule
 * 9).
 *
 * @param policyVersion of the policy that changed; together with the rest it tells one occasion
 *     from another
 */
public record StagedAction(
    PolicyId policy, long policyVersion, PolicyAction action, Direction direction, Instant at) {

  /** Whether the action is to take effect or to be taken back. */
  public enum Direction {
    RUN,
    UNDO
  }

  /**
   * The same for the same occasion, so that its effect happens once however often it is staged or
   * run.
   */
  public UUID id() {
    String occasion = "%s/%d/%s/%s".formatted(policy, policyVersion, action, direction);
    return UUID.nameUUIDFromBytes(occasion.getBytes(StandardCharsets.UTF_8));
  }
}

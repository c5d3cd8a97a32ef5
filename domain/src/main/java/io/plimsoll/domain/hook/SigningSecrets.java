package io.plimsoll.domain.hook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The secret of a webhook, and the one before it, so that receivers can change over in peace. */
public record SigningSecrets(SigningSecret current, Optional<Former> former) {
  /** How long a secret signs on beside the one that has replaced it. */
  public static final Duration OVERLAP = Duration.ofHours(24);

  /**
   * A secret that has been replaced.
   *
   * @param until when it ceases to sign
   */
  public record Former(SigningSecret secret, Instant until) {}

  public static SigningSecrets of(SigningSecret first) {
    return new SigningSecrets(first, Optional.empty());
  }

  /** The same with a new secret; the one that is replaced is now the only former one. */
  public SigningSecrets rotated(SigningSecret next, Instant at) {
    return new SigningSecrets(next, Optional.of(new Former(current, at.plus(OVERLAP))));
  }

  /** With which secrets to sign at this moment, the newest first; there is at least one. */
  public List<SigningSecret> at(Instant moment) {
    return former
        .filter(each -> moment.isBefore(each.until()))
        .map(each -> List.of(current, each.secret()))
        .orElse(List.of(current));
  }
}

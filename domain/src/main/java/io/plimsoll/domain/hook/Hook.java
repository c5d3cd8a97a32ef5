package io.plimsoll.domain.hook;

import io.plimsoll.domain.access.UserId;
import java.util.Optional;

/**
 * A wish to be told of events: of those that its author may see.
 *
 * @param secrets with which a webhook is signed; mail has none
 */
public record Hook(HookId id, UserId author, HookTerms terms, Optional<SigningSecrets> secrets) {
  public Hook {
    if (secrets.isPresent() != (terms.destination().kind() == HookKind.WEB)) {
      throw new IllegalArgumentException("webhooks have secrets, and only they");
    }
  }

  public HookKind kind() {
    return terms.destination().kind();
  }

  /** The same hook on other terms; of the same kind. */
  public Hook on(HookTerms changed) {
    return new Hook(id, author, changed, secrets);
  }

  /** The same webhook with other secrets. */
  public Hook signedWith(SigningSecrets changed) {
    return new Hook(id, author, terms, Optional.of(changed));
  }
}

package io.plimsoll.domain.policy;

/** A setting of one action, as its author wrote it. */
public sealed interface OptionValue {

  /** A plain text. */
  record Text(String value) implements OptionValue {}

  /** Anything else that JSON can say, as JSON text. */
  record Json(String value) implements OptionValue {}
}

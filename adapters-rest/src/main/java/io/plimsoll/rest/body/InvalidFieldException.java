package io.plimsoll.rest.body;

import java.util.List;

/** A field has a value that its {@link FieldType} does not take. */
public final class InvalidFieldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Object fault;

  private InvalidFieldException(Object fault) {
    super(fault.toString(), null, false, false);
    this.fault = fault;
  }

  public static InvalidFieldException because(String message) {
    return new InvalidFieldException(List.of(message));
  }

  /** Another shape than a list of messages, as nested bodies have. */
  static InvalidFieldException nested(Object fault) {
    return new InvalidFieldException(fault);
  }

  /** Messages, or faults by name or position. */
  public Object fault() {
    return fault;
  }
}

package io.plimsoll.domain.policy;

/** A policy was to be replaced that is gone or has changed since it was read. */
public final class StalePolicyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StalePolicyException(String message) {
    super(message);
  }
}

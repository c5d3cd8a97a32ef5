package io.plimsoll.domain.identity;

/**
 * The operator's own key of an object: 1 to {@value #MAX_LENGTH} characters, not blank, unique
 * among objects of one kind.
 *
 * <p>An {@link IllegalArgumentException} says so when the text is blank or too long.
 */
public record BackendId(String value) {
  public static final int MAX_LENGTH = 255;

  public BackendId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a backend_id must not be blank");
    }
    if (value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a backend_id has at most %d characters, not %d".formatted(MAX_LENGTH, value.length()));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

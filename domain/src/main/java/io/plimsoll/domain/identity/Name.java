package io.plimsoll.domain.identity;

/**
 * What people call an object: 1 to {@value #MAX_LENGTH} characters, not blank.
 *
 * <p>An {@link IllegalArgumentException} says so when the text is blank or too long.
 */
public record Name(String value) {
  public static final int MAX_LENGTH = 255;

  public Name {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a name must not be blank");
    }
    if (value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a name has at most %d characters, not %d".formatted(MAX_LENGTH, value.length()));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

package io.plimsoll.domain.marketplace;

/**
 * The word by which an offering calls one of its components, such as {@code cpu_hours}: 1 to
 * {@value #MAX_LENGTH} characters, not blank, unique within the offering.
 *
 * <p>An {@link IllegalArgumentException} says so when the text is blank or too long.
 */
public record ComponentType(String value) implements Comparable<ComponentType> {
  public static final int MAX_LENGTH = 50;

  public ComponentType {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a component type must not be blank");
    }
    if (value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a component type has at most %d characters, not %d"
              .formatted(MAX_LENGTH, value.length()));
    }
  }

  @Override
  public int compareTo(ComponentType other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

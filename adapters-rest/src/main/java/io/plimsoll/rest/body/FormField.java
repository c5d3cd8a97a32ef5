package io.plimsoll.rest.body;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field of a {@link Form}, with its value once the form has been read. */
public final class FormField<T> {
  private final String name;
  private final FieldType<T> type;
  private final boolean required;
  private final boolean nullable;
  private boolean given;
  private @Nullable T value;

  FormField(String name, FieldType<T> type, boolean required, boolean nullable) {
    this.name = name;
    this.type = type;
    this.required = required;
    this.nullable = nullable;
  }

  public String name() {
    return name;
  }

  public FieldType<T> type() {
    return type;
  }

  public boolean isRequired() {
    return required;
  }

  public boolean isNullable() {
    return nullable;
  }

  void read(Source source, boolean partial) {
    JsonNode sent = source.value(name, type, required);
    if (sent == null) {
      if (required && !partial) {
        throw InvalidFieldException.because("This field is required.");
      }
    } else if (!sent.isNull()) {
      given = true;
      value = type.read(sent);
    } else if (nullable) {
      given = true;
    } else {
      throw InvalidFieldException.because("This field may not be null.");
    }
  }

  /** Whether the body has the field, be it null. */
  public boolean isGiven() {
    return given;
  }

  /** Empty when the field is absent, null or wrong. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** The value of a field that a checked whole body has. */
  public T get() {
    return value().orElseThrow();
  }

  /** What the field says; when it says nothing, what there was before. */
  public T or(T present) {
    return value == null ? present : value;
  }

  /** The same for a field that can be null. */
  public @Nullable T orNull(@Nullable T present) {
    return given ? value : present;
  }
}

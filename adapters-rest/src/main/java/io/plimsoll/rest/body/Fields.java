package io.plimsoll.rest.body;

import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.query.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a body. Each is asked for once; what is wrong with any is collected, so that {@link
 * #check} can tell it all at once. Fields that nobody asks for are passed over.
 */
public final class Fields {
  private final Source source;
  private final boolean partial;
  private final Map<String, Object> faults = new LinkedHashMap<>();

  private Fields(Source source, boolean partial) {
    this.source = source;
    this.partial = partial;
  }

  static Fields ofJson(ObjectNode body) {
    return new Fields((name, type, required) -> body.get(name), false);
  }

  static Fields ofForm(Query form) {
    return new Fields(
        (name, type, required) -> {
          List<String> values = form.all(name);
          // a form has no other way to leave an optional field out than to leave it empty
          boolean absent = values.isEmpty() || (!required && values.equals(List.of("")));
          return absent ? null : type.ofForm(values);
        },
        false);
  }

  /** The same fields, of which none has to be there. */
  Fields partial() {
    return new Fields(source, true);
  }

  /** The value of the field; empty when it is absent or wrong. */
  public <T> Optional<T> optional(String name, FieldType<T> type) {
    return read(name, type, false);
  }

  /** The value of the field, which a whole body must have; empty when it is absent or wrong. */
  public <T> Optional<T> required(String name, FieldType<T> type) {
    return read(name, type, true);
  }

  private <T> Optional<T> read(String name, FieldType<T> type, boolean required) {
    JsonNode value = source.value(name, type, required);
    if (value == null) {
      if (required && !partial) {
        faults.put(name, List.of("This field is required."));
      }
      return Optional.empty();
    }
    try {
      if (value.isNull()) {
        throw InvalidFieldException.because("This field may not be null.");
      }
      return Optional.of(type.read(value));
    } catch (InvalidFieldException e) {
      faults.put(name, e.fault());
      return Optional.empty();
    }
  }

  /** Whether a field that was asked for is wrong. */
  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** Adds what is wrong with a field that could be read. */
  public void reject(String name, List<String> messages) {
    faults.put(name, messages);
  }

  /**
   * Whether every field that was asked for is as it should be.
   *
   * @throws RefusedException when one is not
   */
  public void check() {
    if (!faults.isEmpty()) {
      throw RefusedException.fields(faults);
    }
  }

  /** What is wrong so far, by field. */
  Map<String, ?> faults() {
    return faults;
  }

  /** Where values come from. */
  @FunctionalInterface
  private interface Source {
    @Nullable JsonNode value(String name, FieldType<?> type, boolean required);
  }
}

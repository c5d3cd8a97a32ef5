package io.plimsoll.rest.body;

import io.plimsoll.rest.error.RefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields that a body may have. A kind of body is a subclass with a constructor without
 * arguments, which declares each field as one of its own; what it declares is read, checked, and
 * told to clients that ask for the description of this API. Other fields of a body are passed over.
 */
public abstract class Form {
  private final List<FormField<?>> fields = new ArrayList<>();
  private final Map<String, Object> faults = new LinkedHashMap<>();

  /** A field that a whole body must have. */
  protected final <T> FormField<T> required(String name, FieldType<T> type) {
    return add(new FormField<>(name, type, true, false));
  }

  protected final <T> FormField<T> optional(String name, FieldType<T> type) {
    return add(new FormField<>(name, type, false, false));
  }

  /** A field that need not be there, and may be null. */
  protected final <T> FormField<T> nullable(String name, FieldType<T> type) {
    return add(new FormField<>(name, type, false, true));
  }

  private <T> FormField<T> add(FormField<T> field) {
    fields.add(field);
    return field;
  }

  /** All fields, in the order of their declaration. */
  public final List<FormField<?>> fields() {
    return List.copyOf(fields);
  }

  /** Adds what is wrong with a field that could be read. */
  public final void reject(String name, List<String> messages) {
    faults.put(name, messages);
  }

  /** Reads every field; what is wrong with any is collected, to be told all at once. */
  final void read(Source source, boolean partial) {
    for (FormField<?> field : fields) {
      try {
        field.read(source, partial);
      } catch (InvalidFieldException e) {
        faults.put(field.name(), e.fault());
      }
    }
  }

  final boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** What is wrong so far, by field. */
  final Map<String, ?> faults() {
    return faults;
  }

  final void check() {
    if (isFaulty()) {
      throw RefusedException.fields(faults);
    }
  }
}

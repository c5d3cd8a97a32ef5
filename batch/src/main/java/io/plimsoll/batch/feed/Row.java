package io.plimsoll.batch.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A record whose columns are read one by one, and which remembers everything that is wrong. */
final class Row {
  private static final int SHOWN = 40;

  private final Header header;
  private final List<String> fields;
  private final List<String> faults = new ArrayList<>();

  /**
   * @param fields as many as the header has names
   */
  Row(Header header, List<String> fields) {
    this.header = header;
    this.fields = fields;
  }

  /**
   * Reads a column.
   *
   * @param reading throws an {@link IllegalArgumentException} that says what is wrong with the text
   * @return gives the value; to be used in {@link #entry} only
   */
  <T> Supplier<T> read(String column, Function<String, T> reading) {
    String text = fields.get(header.names().indexOf(column));
    try {
      T value = reading.apply(text);
      return () -> value;
    } catch (IllegalArgumentException e) {
      faults.add("%s \"%s\": %s".formatted(column, shown(text), e.getMessage()));
      return () -> {
        throw new IllegalStateException("column %s has no value".formatted(column));
      };
    }
  }

  /** The entry, unless a column could not be read. */
  <E> Entry<E> entry(Supplier<E> made) {
    return faults.isEmpty()
        ? new Entry.Understood<>(made.get())
        : new Entry.Faulty<>(String.join("; ", faults));
  }

  private static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  /** What a record describes, or why it can't be understood. */
  sealed interface Entry<E> {

    record Understood<E>(E value) implements Entry<E> {}

    /**
     * @param reason names every fault, for people
     */
    record Faulty<E>(String reason) implements Entry<E> {}
  }
}

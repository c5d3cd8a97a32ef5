package io.plimsoll.rest.body;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.identity.Worded;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What a field of a body may hold, and how it is read. */
public interface FieldType<T> {

  /**
   * Reads a value that is not null.
   *
   * @throws InvalidFieldException when it can't be read
   */
  T read(JsonNode value);

  /** The JSON that the values of a form field stand for; there is at least one. */
  default JsonNode ofForm(List<String> values) {
    return StringNode.valueOf(values.getLast());
  }

  /** The values that JSON bodies may have here, as the description of this API tells them. */
  Schema<?> schema();

  /** The same on the wire, but another value of it. */
  default <S> FieldType<S> map(Function<T, S> mapping) {
    return new MappedType<>(this, mapping);
  }

  /** A text of 1 to {@code max} characters, without space around it. */
  static FieldType<String> text(int max) {
    return new TextType(max, true, false);
  }

  /** A text of 0 to {@code max} characters, without space around it. */
  static FieldType<String> anyText(int max) {
    return new TextType(max, true, true);
  }

  /** A text of 1 to {@code max} characters, exactly as it was sent. */
  static FieldType<String> secret(int max) {
    return new TextType(max, false, false);
  }

  /** A whole number within these bounds, both included. */
  static FieldType<Long> integer(long min, long max) {
    return new IntegerType(min, max);
  }

  /** A number of 0 or more with at most this many digits, some of them decimals. */
  static FieldType<BigDecimal> decimal(int digits, int decimals) {
    return new DecimalType(digits, decimals);
  }

  static FieldType<Boolean> flag() {
    return new FlagType();
  }

  /** A day: {@code YYYY-MM-DD}, years 1 to 9999. */
  static FieldType<LocalDate> date() {
    return new DateType();
  }

  /** A moment; a date stands for its beginning, and what has no zone is in this one. */
  static FieldType<Instant> moment(ZoneId zone) {
    return new MomentType(zone);
  }

  /** An e-mail address of at most {@code max} characters. */
  static FieldType<String> email(int max) {
    return new EmailType(max);
  }

  /** An absolute URL of the web, of at most {@code max} characters. */
  static FieldType<String> url(int max) {
    return new UrlType(max);
  }

  static FieldType<Name> name() {
    return text(Name.MAX_LENGTH).map(Name::new);
  }

  /** A UUID, with or without dashes. */
  static FieldType<UUID> id() {
    return new IdType();
  }

  /** Any JSON object, as its text; at most 64 KiB. */
  static FieldType<String> object() {
    return new ObjectType();
  }

  /** Any JSON list, as its text; at most 64 KiB. */
  static FieldType<String> list() {
    return new ListType();
  }

  /** Whole numbers within these bounds, each under a name of its own; at most 1000. */
  static FieldType<Map<String, Long>> counts(long min, long max) {
    return new CountsType(new IntegerType(min, max));
  }

  /** One of a kind, by its word; numbers are read as they are written. */
  static <E extends Enum<E> & Worded> FieldType<E> choice(Class<E> kind) {
    return choice(word -> Worded.of(kind, word), Worded.wordsOf(kind));
  }

  /**
   * One of some words; numbers are read as they are written.
   *
   * @param words all that there are, to be told to clients
   */
  static <T> FieldType<T> choice(Function<String, Optional<T>> ofWord, List<String> words) {
    return new ChoiceType<>(ofWord, words);
  }

  /** A text of this type, or an empty one for none. */
  static <T> FieldType<Optional<T>> orEmpty(FieldType<T> type) {
    return new EmptyOrType<>(type);
  }

  /** Several values of the same type; the first that can't be read speaks for all. */
  static <T> FieldType<List<T>> manyOf(FieldType<T> item) {
    return new ManyType<>(item);
  }

  /**
   * Several nested bodies.
   *
   * @param form a new unread one at each call
   * @param value of a form that was read without fault
   */
  static <F extends Form, T> FieldType<List<T>> objects(Supplier<F> form, Function<F, T> value) {
    return new ObjectsType<>(form, value);
  }
}

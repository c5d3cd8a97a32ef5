package io.plimsoll.rest.paging;

import io.plimsoll.application.finding.Selection;
import io.plimsoll.application.finding.Selection.Ordering;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.rest.body.Types;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.LinkFilter;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.query.Query;
import io.swagger.v3.oas.models.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * By what a list can be filtered and ordered. A kind of list is a subclass with a constructor
 * without arguments, which declares each parameter; what it declares is read, checked, and told to
 * clients that ask for the description of this API. Other parameters are passed over, and so are
 * empty ones.
 *
 * @param <C> what a parameter becomes
 * @param <O> what a name after {@code o} becomes
 */
public abstract class Filters<C, O> {
  private static final int MAX_LENGTH = 255;

  private final Map<String, Filter<C>> filters = new LinkedHashMap<>();
  private final Map<String, O> orders = new LinkedHashMap<>();
  private final Map<Set<String>, C> usual = new LinkedHashMap<>();
  private boolean lenient;

  /** Any text of at most 255 characters; nothing matches a longer one, or one that none can be. */
  protected final void text(String name, Function<String, C> criterion) {
    filter(
        name,
        false,
        Types.of("string"),
        values -> {
          String text = values.getLast();
          return isPossible(text) ? Optional.of(criterion.apply(text)) : Optional.empty();
        });
  }

  /** True or false; anything else is passed over. */
  protected final void flag(String name, Function<Boolean, C> criterion) {
    filters.put(
        name,
        new Filter<>(
            false,
            Types.of("boolean"),
            values ->
                switch (values.getLast()) {
                  case "true", "True", "1" -> Found.of(criterion.apply(true));
                  case "false", "False", "0" -> Found.of(criterion.apply(false));
                  default -> Found.unused();
                }));
  }

  protected final void id(String name, Function<UUID, C> criterion) {
    filter(
        name,
        false,
        Types.text("uuid"),
        values -> Optional.of(criterion.apply(FilterValues.uuid(values.getLast()))));
  }

  /** Any of several ids, which repeat the name. */
  protected final void ids(String name, Function<Set<UUID>, C> criterion) {
    filter(
        name,
        true,
        Types.text("uuid"),
        values -> Optional.of(criterion.apply(FilterValues.uuids(values))));
  }

  /** Any of several ids, with commas between them. */
  protected final void idList(String name, Function<Set<UUID>, C> criterion) {
    filter(
        name,
        false,
        Types.of("string"),
        values ->
            Optional.of(criterion.apply(FilterValues.uuids(List.of(values.getLast().split(","))))));
  }

  /** Any of several of a kind, by their words, which repeat the name. */
  protected final <E extends Enum<E> & Worded> void choices(
      String name, Class<E> kind, Function<Set<E>, C> criterion) {
    choices(name, Worded.wordsOf(kind), word -> Worded.of(kind, word), criterion);
  }

  /** Any of several words, which repeat the name. */
  protected final <T> void choices(
      String name,
      List<String> words,
      Function<String, Optional<T>> ofWord,
      Function<Set<T>, C> criterion) {
    filter(
        name,
        true,
        Types.choice(words),
        values ->
            Optional.of(
                criterion.apply(
                    values.stream()
                        .map(word ->
                            ofWord.apply(word).orElseThrow(() -> FilterValues.noChoice(word)))
                        .collect(Collectors.toSet()))));
  }

  /** Any of several texts, which repeat the name. */
  protected final void texts(String name, Function<Set<String>, C> criterion) {
    filter(
        name,
        true,
        Types.of("string"),
        values -> {
          Set<String> possible =
              values.stream().filter(Filters::isPossible).collect(Collectors.toSet());
          return possible.isEmpty() ? Optional.empty() : Optional.of(criterion.apply(possible));
        });
  }

  private static boolean isPossible(String text) {
    return text.length() <= MAX_LENGTH && text.indexOf('\0') < 0;
  }

  /** A day in the years 1 to 9999. */
  protected final void date(String name, Function<LocalDate, C> criterion) {
    filter(
        name,
        false,
        Types.text("date"),
        values -> Optional.of(criterion.apply(FilterValues.date(values.getLast()))));
  }

  /** A moment; a date stands for its beginning, and what has no zone is in UTC. */
  protected final void moment(String name, Function<Instant, C> criterion) {
    filter(
        name,
        false,
        Types.of("string"),
        values -> Optional.of(criterion.apply(FilterValues.moment(values.getLast()))));
  }

  /** A whole number; nothing matches one outside of these bounds. */
  protected final void integer(String name, long min, long max, Function<Long, C> criterion) {
    filter(
        name,
        false,
        Types.of("integer"),
        values -> FilterValues.integer(values.getLast(), min, max).map(criterion));
  }

  /** A resource by its URL; nothing matches the URL of something else. */
  protected final void link(String name, Route route, Function<UUID, C> criterion) {
    link(name, Map.of(route, criterion));
  }

  /** A resource of one of these kinds by its URL; nothing matches the URL of another kind. */
  protected final void link(String name, Map<Route, Function<UUID, C>> criteria) {
    filter(
        name,
        false,
        Types.text("uri-reference"),
        values -> LinkFilter.of(values.getLast(), criteria));
  }

  /**
   * A moment as seconds since 1970 began, with or without decimals; the nearest moment of the years
   * 1970 to 9999.
   */
  protected final void seconds(String name, Function<Instant, C> criterion) {
    filter(
        name,
        false,
        Types.of("number"),
        values -> Optional.of(criterion.apply(UnixTime.read(values.getLast()))));
  }

  /** What holds when the query has none of these parameters. */
  protected final void unlessGiven(C criterion, String... names) {
    usual.put(Set.of(names), criterion);
  }

  /** A name after {@code o}. */
  protected final void order(String name, O by) {
    orders.put(name, by);
  }

  /** Unknown names after {@code o} are passed over; otherwise they are refused. */
  protected final void passOverUnknownOrders() {
    lenient = true;
  }

  private void filter(
      String name,
      boolean repeated,
      Schema<?> schema,
      Function<List<String>, Optional<C>> criterion) {
    filters.put(
        name,
        new Filter<>(
            repeated,
            schema,
            values -> criterion.apply(values).map(Found::of).orElseGet(Found::nothing)));
  }

  /**
   * What the query asks for; empty when nothing can match it.
   *
   * @throws RefusedException when a value is wrong
   */
  final Optional<Selection<C, O>> read(Query query) {
    Map<String, Object> faults = new LinkedHashMap<>();
    List<C> criteria = new ArrayList<>();
    boolean impossible = false;
    for (Map.Entry<String, Filter<C>> filter : filters.entrySet()) {
      List<String> values =
          query.all(filter.getKey()).stream().filter(value -> !value.isEmpty()).toList();
      if (!values.isEmpty()) {
        try {
          Found<C> found = filter.getValue().criterion().apply(values);
          criteria.addAll(found.criteria());
          impossible |= found.impossible();
        } catch (InvalidFilterException e) {
          faults.put(filter.getKey(), List.of(e.message()));
        }
      }
    }
    usual.forEach((names, criterion) -> {
      if (names.stream().allMatch(name -> query.last(name).isEmpty())) {
        criteria.add(criterion);
      }
    });
    List<Ordering<O>> order = order(query, faults);
    if (!faults.isEmpty()) {
      throw RefusedException.fields(faults);
    }
    return impossible ? Optional.empty() : Optional.of(new Selection<>(criteria, order));
  }

  private List<Ordering<O>> order(Query query, Map<String, Object> faults) {
    // of a repeated name, the first decides
    Map<O, Ordering<O>> order = new LinkedHashMap<>();
    if (orders.isEmpty()) {
      return List.of();
    }
    for (String value : query.all("o")) {
      for (String name : value.split(",")) {
        boolean descending = name.startsWith("-");
        O by = orders.get(descending ? name.substring(1) : name);
        if (by != null) {
          order.putIfAbsent(by, new Ordering<>(by, descending));
        } else if (!lenient && !name.isEmpty()) {
          faults.put("o", List.of(FilterValues.noChoice(name).message()));
        }
      }
    }
    return List.copyOf(order.values());
  }

  /** The parameters, for the description of this API. */
  public final List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    filters.forEach(
        (name, filter) -> parameters.add(new Parameter(name, filter.repeated(), filter.schema())));
    if (!orders.isEmpty()) {
      List<String> words = new ArrayList<>();
      orders.keySet().forEach(name -> words.addAll(List.of(name, "-" + name)));
      parameters.add(new Parameter("o", true, Types.choice(words)));
    }
    return parameters;
  }

  /** A parameter as the description of this API tells it. */
  public record Parameter(String name, boolean repeated, Schema<?> schema) {

    /** Whether it is a URL; one that leads nowhere is answered as such. */
    public boolean isLink() {
      return "uri-reference".equals(schema.getFormat());
    }
  }

  private record Filter<C>(
      boolean repeated, Schema<?> schema, Function<List<String>, Found<C>> criterion) {}
}

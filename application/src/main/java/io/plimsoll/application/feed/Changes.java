package io.plimsoll.application.feed;

import io.plimsoll.application.feed.LoadFeed.Outcome;
import io.plimsoll.application.feed.LoadFeed.Rejection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Entries laid over what is stored, one after the other: what they make of it together, and which
 * can't be had.
 *
 * @param <E> an entry
 * @param <K> by which entries and stored objects find each other
 * @param <T> what is stored
 */
final class Changes<E, K, T> {
  private final Function<E, K> key;
  private final Map<K, T> stored;
  private final Map<K, T> wanted = new LinkedHashMap<>();
  private final List<E> accepted = new ArrayList<>();
  private final List<Rejection> rejected = new ArrayList<>();

  private Changes(Function<E, K> key, Map<K, T> stored) {
    this.key = key;
    this.stored = stored;
  }

  /**
   * @param draft makes what an entry asks for, of the entry and of what its key stands for after
   *     the entries before it
   */
  static <E, K, T> Changes<E, K, T> of(
      List<E> entries,
      Function<E, K> key,
      Map<K, T> stored,
      BiFunction<E, Optional<T>, Draft<T>> draft) {
    Changes<E, K, T> changes = new Changes<>(key, stored);
    for (int index = 0; index < entries.size(); index++) {
      E entry = entries.get(index);
      Optional<T> present = changes.present(key.apply(entry));
      switch (draft.apply(entry, present)) {
        case Draft.Wanted<T>(T object) -> {
          changes.wanted.put(key.apply(entry), object);
          changes.accepted.add(entry);
        }
        case Draft.Refused<T>(String reason) -> changes.rejected.add(new Rejection(index, reason));
      }
    }
    changes.wanted.entrySet().removeIf(each -> each.getValue().equals(stored.get(each.getKey())));
    return changes;
  }

  /** The values of the entries, each once. */
  static <E, V> Set<V> each(Collection<E> entries, Function<E, V> value) {
    return entries.stream().map(value).collect(Collectors.toSet());
  }

  private Optional<T> present(K key) {
    return Optional.ofNullable(wanted.getOrDefault(key, stored.get(key)));
  }

  /** What has to be stored, new or unlike what is stored. */
  Collection<T> changed() {
    return wanted.values();
  }

  boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** Stores what has to be stored, if anything. */
  void save(Consumer<Collection<T>> store) {
    if (!isEmpty()) {
      store.accept(changed());
    }
  }

  /** The stored objects that change, each with what it becomes. */
  List<Change<T>> ofStored() {
    List<Change<T>> changes = new ArrayList<>();
    wanted.forEach((changedKey, after) -> {
      T before = stored.get(changedKey);
      if (before != null) {
        changes.add(new Change<>(before, after));
      }
    });
    return changes;
  }

  List<E> accepted() {
    return accepted;
  }

  /** What the key of an accepted entry stands for after all entries. */
  T of(E entry) {
    return present(key.apply(entry)).orElseThrow();
  }

  /** Whether what the entry is about changes. */
  boolean touches(E entry) {
    return wanted.containsKey(key.apply(entry));
  }

  Outcome outcome() {
    return outcome((int) accepted.stream().filter(this::touches).count());
  }

  Outcome outcome(int storedEntries) {
    return new Outcome(storedEntries, accepted.size() - storedEntries, rejected);
  }

  record Change<T>(T before, T after) {}
}

package io.plimsoll.domain.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of a few that the outside knows by their words. */
public interface Worded {

  /** No other of the kind has the same. */
  String word();

  /** That of the kind which has the word; empty when none has. */
  static <E extends Enum<E> & Worded> Optional<E> of(Class<E> kind, String word) {
    return Stream.of(kind.getEnumConstants()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** All words of the kind, in its order. */
  static List<String> wordsOf(Class<? extends Worded> kind) {
    return Stream.of(kind.getEnumConstants()).map(Worded::word).toList();
  }
}

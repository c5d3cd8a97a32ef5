package io.plimsoll.rest.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What JSON can write into a text but no database or UTF-8 document can hold. */
final class Characters {

  private Characters() {}

  /** Messages about the text; empty when there is nothing to say. */
  static List<String> faultsOf(String text) {
    List<String> faults = new ArrayList<>();
    if (text.indexOf('\0') >= 0) {
      faults.add("Null characters are not allowed.");
    }
    text.codePoints()
        .filter(Characters::isSurrogate)
        .findFirst()
        .ifPresent(
            half -> faults.add("Surrogate characters are not allowed: U+%X.".formatted(half)));
    return faults;
  }

  /** The text in a form that a message can repeat. */
  static String printable(String text) {
    return text.codePoints()
        .map(point -> isSurrogate(point) ? 0xFFFD : point)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}

package io.plimsoll.domain.organization;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** For what a project is. */
public enum ProjectKind {
  DEFAULT,
  COURSE,
  PUBLIC;

  /** The word that the wire uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ProjectKind> ofWord(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}

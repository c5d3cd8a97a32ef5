package io.plimsoll.domain.marketplace;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a resource stands in its life. What it used counts in every state (rule 3). */
public enum ResourceState {
  CREATING("Creating"),
  OK("OK"),
  ERRED("Erred"),
  UPDATING("Updating"),
  TERMINATING("Terminating"),
  TERMINATED("Terminated");

  private final String word;

  ResourceState(String word) {
    this.word = word;
  }

  /** The word that feeds and the wire use. */
  public String word() {
    return word;
  }

  public static Optional<ResourceState> ofWord(String word) {
    return Stream.of(values()).filter(state -> state.word.equals(word)).findFirst();
  }
}

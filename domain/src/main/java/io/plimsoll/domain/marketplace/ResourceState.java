package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.Worded;

/** Where a resource stands in its life. What it used counts in every state (rule 3). */
public enum ResourceState implements Worded {
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
  @Override
  public String word() {
    return word;
  }
}

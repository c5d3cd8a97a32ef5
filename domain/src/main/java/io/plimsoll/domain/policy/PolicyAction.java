package io.plimsoll.domain.policy;

import io.plimsoll.domain.identity.Worded;
import java.util.Locale;

/** What firing can bring about. */
public enum PolicyAction implements Worded {
  /** Refuses new orders of the offering by organizations of the audience. */
  BLOCK_CREATION_OF_NEW_RESOURCES(Kind.THRESHOLD),
  /**
   * Refuses changes that organizations of the audience make to resources of the offering, and other
   * limits for these. They can still be ended.
   */
  BLOCK_MODIFICATION_OF_EXISTING_RESOURCES(Kind.THRESHOLD),
  /** Writes to addresses that the policy names. */
  NOTIFY_EXTERNAL_USER(Kind.IMMEDIATE),
  /** Writes to the owners of the organizations concerned. */
  NOTIFY_ORGANIZATION_OWNERS(Kind.IMMEDIATE),
  /** Lets resources of the offering give organizations of the audience less than was bought. */
  REQUEST_DOWNSCALING(Kind.THRESHOLD),
  /** Keeps organizations of the audience from using resources of the offering. */
  REQUEST_PAUSING(Kind.THRESHOLD);

  /** How an action relates to the time that a policy stays fired. */
  public enum Kind {
    /** Runs once on firing, is undone on reset (rule 9). */
    IMMEDIATE,
    /** Holds exactly while the policy is fired (rule 10). */
    THRESHOLD
  }

  private final Kind kind;

  PolicyAction(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether it tells people of what happens, as every immediate action does. */
  public boolean tells() {
    return kind == Kind.IMMEDIATE;
  }

  /** The word that feeds and the wire use. */
  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

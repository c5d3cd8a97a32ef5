package io.plimsoll.domain.usage;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Which parts the users of a resource have in its amounts, as far as it was told. */
public interface UserUsages {
  /** Characters that a username may have. */
  int MAX_USERNAME_LENGTH = 128;

  /** The parts in each amount by username; an amount without any maps to an empty map. */
  Map<UsageKey, Map<String, UsageAmount>> of(Set<UsageKey> usages);

  /**
   * Replaces these parts and leaves those of other users alone, all or none. May be repeated.
   *
   * @param parts by username, in amounts that have been reported
   * @param at when they were told, for the record
   */
  void save(Map<UsageKey, Map<String, UsageAmount>> parts, Instant at);
}

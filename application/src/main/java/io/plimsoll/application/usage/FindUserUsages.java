package io.plimsoll.application.usage;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UserUsageId;

/**
 * Shows the parts of users to those who see what they are parts of; in the order in which they were
 * told.
 */
public interface FindUserUsages
    extends Finder<UserUsageView, UserUsageId, FindUserUsages.Criterion, FindUserUsages.Order> {

  /** By what parts can be chosen. */
  sealed interface Criterion {

    /** Parts of amounts that meet this. */
    record Of(UsageCriterion usage) implements Criterion {}

    record OfUsage(UsageId usage) implements Criterion {}

    record OfUser(String username) implements Criterion {}
  }

  /** By what parts can be ordered. */
  enum Order {
    USERNAME,
    AMOUNT
  }
}

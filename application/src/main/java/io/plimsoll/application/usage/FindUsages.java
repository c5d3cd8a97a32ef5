package io.plimsoll.application.usage;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.usage.UsageId;

/**
 * Shows what was used to the roles of the consumer and of the provider; by date, the newest first,
 * and then by component.
 */
public interface FindUsages extends Finder<UsageView, UsageId, UsageCriterion, FindUsages.Order> {

  /** By what amounts can be ordered. */
  enum Order {
    MONTH,
    AMOUNT,
    WHEN_MISSING
  }
}

package io.plimsoll.persistence.policy;

import static io.plimsoll.persistence.schema.Tables.OFFERING_USAGE_POLICY;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;

import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.BillingWindow;
import java.util.stream.Stream;
import org.jooq.Condition;

/** Whether a sum is in the window of the policy of the enclosing query (rule 1). */
final class WindowCondition {
  private WindowCondition() {}

  /** The window of the policy's own period at this month. */
  static Condition at(BillingMonth month) {
    return or(
        Stream.of(Period.values())
            .map(period ->
                OFFERING_USAGE_POLICY
                    .PERIOD
                    .eq(inline(period.name()))
                    .and(within(period.windowAt(month))))
            .toList());
  }

  /** Whether the sum is in the window. */
  static Condition within(BillingWindow window) {
    Condition ended = USAGE_TOTAL.BILLING_MONTH.le(window.last());
    return window
        .first()
        .map(first -> USAGE_TOTAL.BILLING_MONTH.ge(first).and(ended))
        .orElse(ended);
  }
}

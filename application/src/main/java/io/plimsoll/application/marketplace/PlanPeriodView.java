package io.plimsoll.application.marketplace;

import io.plimsoll.application.usage.UsageView;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.PlanPeriod;
import java.util.List;

/**
 * A plan period as screens show it.
 *
 * @param usages what the resource used in it, the latest first
 */
public record PlanPeriodView(PlanPeriod period, Name planName, List<UsageView> usages) {
  public PlanPeriodView {
    usages = List.copyOf(usages);
  }
}

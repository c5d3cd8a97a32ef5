package io.plimsoll.application.usage;

import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.usage.ReportingTerms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of the only resource of a test. */
final class TermsOfOneResource implements ReportingTerms {
  Terms terms = new Terms(false, List.of(), Map.of());

  @Override
  public Optional<PlanPeriod> planPeriod(PlanPeriodId id) {
    return terms.planPeriods().stream().filter(period -> period.id().equals(id)).findFirst();
  }

  @Override
  public Terms of(ResourceId resource) {
    return terms;
  }
}

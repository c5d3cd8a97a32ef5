package io.plimsoll.domain.usage;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.ResourceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the offering and the plan of a resource demand of reports about it. */
public interface ReportingTerms {

  /** Empty when there is no such plan period. */
  Optional<PlanPeriod> planPeriod(PlanPeriodId id);

  /** The terms of a resource that exists. */
  Terms of(ResourceId resource);

  /** A time during which a resource has had one plan; it has not {@code ended} when null. */
  record PlanPeriod(PlanPeriodId id, ResourceId resource, Instant began, @Nullable Instant ended) {

    public boolean covers(Instant date) {
      return !date.isBefore(began) && (ended == null || ended.isAfter(date));
    }

    public boolean endedBefore(Instant moment) {
      return ended != null && ended.isBefore(moment);
    }
  }

  /**
   * @param lacksPlan whether it has no plan although its offering is sold by plans
   * @param caps of the components that are charged by use and have one
   */
  record Terms(boolean lacksPlan, List<PlanPeriod> planPeriods, Map<ComponentId, UsageCap> caps) {
    public Terms {
      planPeriods = List.copyOf(planPeriods);
      caps = Map.copyOf(caps);
    }

    /** The plan period in which the date lies, the latest when there are several. */
    public Optional<PlanPeriodId> planPeriodAt(Instant date) {
      return planPeriods.stream()
          .filter(period -> period.covers(date))
          .max(Comparator.comparing(PlanPeriod::began))
          .map(PlanPeriod::id);
    }
  }
}

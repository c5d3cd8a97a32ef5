package io.plimsoll.domain.marketplace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which plans resources had when. */
public interface PlanPeriods {

  /** Empty when there is no such plan period. */
  Optional<PlanPeriod> find(PlanPeriodId id);

  /** Those of the resource, the earliest first. */
  List<PlanPeriod> of(ResourceId resource);

  /** Adds a new period. */
  void open(PlanPeriod period);

  /** Ends what lasts of the resource's periods; nothing happens when nothing does. */
  void end(ResourceId resource, Instant at);
}

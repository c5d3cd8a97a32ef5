package io.plimsoll.domain.marketplace;

import java.time.Instant;
import java.util.List;

/** Which plans resources had when. */
public interface PlanPeriods {

  /** Those of the resource, the earliest first. */
  List<PlanPeriod> of(ResourceId resource);

  /** Adds a new period. */
  void open(PlanPeriod period);

  /** Ends what lasts of the resource's periods; nothing happens when nothing does. */
  void end(ResourceId resource, Instant at);
}

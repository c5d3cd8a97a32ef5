package io.plimsoll.application.marketplace;

import io.plimsoll.domain.marketplace.ResourceId;
import java.util.List;

/** Shows which plans a resource had when. Whether the viewer sees it has to be asked before. */
public interface FindPlanPeriods {

  /** The earliest first; in a constant number of statements. */
  List<PlanPeriodView> of(ResourceId resource);
}

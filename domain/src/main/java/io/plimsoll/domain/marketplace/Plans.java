package io.plimsoll.domain.marketplace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For what offerings can be bought. */
public interface Plans {

  /** Those of the asked plans that exist; unknown ids are absent from the answer. */
  Map<PlanId, Plan> byId(Set<PlanId> ids);

  /** The plans of an offering, archived ones included, in the order in which they were added. */
  List<Plan> of(OfferingId offering);

  /** Stores each plan as given, new or changed, known by its id. All or none; may be repeated. */
  void save(Collection<Plan> plans);
}

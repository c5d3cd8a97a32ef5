package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.BackendId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The offerings of the marketplace. */
public interface Offerings {

  /** Those of the asked offerings that exist; unknown ids are absent from the answer. */
  Map<OfferingId, Offering> byId(Set<OfferingId> ids);

  /**
   * Those of the asked offerings that exist, by their key; unknown keys are absent from the answer.
   */
  Map<BackendId, Offering> byBackendId(Set<BackendId> keys);

  /**
   * Stores each offering as given, new or changed, known by its id, and makes its provider a
   * service provider. All or none; may be repeated.
   */
  void save(Collection<Offering> offerings);

  /** How the offering stands on the marketplace; empty when there is no such offering. */
  Optional<OfferingProfile> profileOf(OfferingId offering);

  /** Changes how an offering stands on the marketplace. May be repeated. */
  void describe(OfferingId offering, OfferingProfile profile);

  /**
   * Keeps usage reports of these offerings out until the running transaction ends, and imports that
   * change whose usage counts, and waits for those under way. Who adds a policy to an offering, or
   * moves one there, calls this first: a report that does not yet see the policy and a policy that
   * does not yet see the report would otherwise miss each other (rule 6). Locks are taken in a
   * fixed order; may be repeated.
   */
  void lockAgainstReports(Set<OfferingId> offerings);

  /** What there is of an offering, or about it, that outlives a wish to remove it. */
  Set<Dependant> dependantsOf(OfferingId offering);

  /**
   * Removes an offering without dependants, with its components and plans, all roles held in it,
   * and what is known of the programs that report for it.
   */
  void remove(OfferingId offering);

  /** What may keep an offering from being removed. */
  enum Dependant {
    RESOURCES,
    /** Resources that are not terminated. */
    LIVE_RESOURCES,
    USAGE,
    POLICIES
  }
}

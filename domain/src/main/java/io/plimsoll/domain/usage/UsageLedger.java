package io.plimsoll.domain.usage;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what was used in three forms that agree after every transaction: each report that changed
 * something, the present amounts, and the sums per component, organization and month that
 * evaluation reads.
 */
public interface UsageLedger {

  /** The key of the amount with this identity. */
  Optional<UsageKey> find(UsageId id);

  /** All amounts of these resources with their details, by resource and component, old to new. */
  List<ComponentUsage> of(Set<ResourceId> resources);

  /**
   * Keeps other reports about these resources out until the running transaction ends, as {@link
   * #record} does. Who decides by the present amounts what to report calls this before reading
   * them. May be repeated.
   */
  void lock(Set<ResourceId> resources);

  /**
   * Replaces the amounts for these resources, components and months, and brings the sums up to
   * date, all or none. A report of the amount that is stored changes no sum and is not kept, but
   * from then on the sum was reported at this time. One that tells the amount alone leaves the
   * stored details as they are. When several reports name the same resource, component and month,
   * the last one counts. May be repeated.
   *
   * <p>Until the transaction ends, reports for one resource wait for each other; reports about an
   * offering and {@link io.plimsoll.domain.marketplace.Offerings#lockAgainstReports} wait for one
   * another.
   *
   * @param reports of resources and components that exist, each component of the resource's own
   *     offering
   * @param reporter who sent them, for the record
   * @param at when they came, for the record
   */
  Recorded record(List<ComponentUsage> reports, String reporter, Instant at);

  /**
   * Keeps reports about these organizations' resources out until the running transaction ends, and
   * waits for those under way. Who is about to give a project or resource another owner calls this
   * first, before any of their rows is changed. May be repeated.
   */
  void lockOwners(Set<OrganizationId> organizations);

  /**
   * Sets the sums of these organizations anew from the present amounts. What was reported when
   * stays known, and goes with what changes hands. Called when a project or resource gets another
   * owner, with its old and its new one, before the transaction ends. May be repeated.
   */
  void rebuildTotals(Set<OrganizationId> organizations);

  /** The components of which this organization used something in any month, by their offering. */
  Map<OfferingId, Set<ComponentId>> usedBy(OrganizationId organization);

  /**
   * What became of reports; those that changed no amount are not in it.
   *
   * @param sums what it means for the sums
   * @param added reports of something that had not been reported before
   * @param replaced reports that replaced an amount by another one
   */
  record Recorded(Changed sums, List<ComponentUsage> added, List<ComponentUsage> replaced) {
    public Recorded {
      added = List.copyOf(added);
      replaced = List.copyOf(replaced);
    }
  }

  /**
   * The components and organizations whose sums changed.
   *
   * @param usages how many amounts changed
   */
  record Changed(int usages, Set<ComponentId> components, Set<OrganizationId> organizations) {
    public Changed {
      components = Set.copyOf(components);
      organizations = Set.copyOf(organizations);
    }

    public boolean isNothing() {
      return usages == 0;
    }
  }
}

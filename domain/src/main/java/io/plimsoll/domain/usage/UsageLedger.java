package io.plimsoll.domain.usage;

import static java.util.stream.Collectors.toSet;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what was used in three forms that agree after every transaction: each report that changed
 * something, the present amounts, and the sums per component, organization and month that totals of
 * limits are made of.
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
   * What became of reports.
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
   * What became of sums.
   *
   * @param usages how many amounts changed
   * @param sums each sum that something was reported for, once, also when that changed nothing
   * @param reported when that was
   */
  record Changed(int usages, List<SumChange> sums, Instant reported) {
    public Changed {
      sums = List.copyOf(sums);
    }

    public Set<ComponentId> components() {
      return sums.stream().map(SumChange::component).collect(toSet());
    }

    public Set<OrganizationId> organizations() {
      return sums.stream().map(SumChange::organization).collect(toSet());
    }

    /** By how much more was used of the component in the window, by all the organizations. */
    public BigDecimal of(ComponentId component, BillingWindow window) {
      return sums.stream()
          .filter(sum -> sum.component().equals(component) && window.contains(sum.month()))
          .map(SumChange::difference)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /**
   * What became of the sum of a component, an organization and a month.
   *
   * @param difference by how much it grew; 0 when it was reported unchanged
   */
  record SumChange(
      ComponentId component,
      OrganizationId organization,
      BillingMonth month,
      BigDecimal difference) {}
}

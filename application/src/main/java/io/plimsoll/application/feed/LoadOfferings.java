package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.Changes.each;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.Organizations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

final class LoadOfferings implements LoadFeed<OfferingEntry> {
  private final Offerings offerings;
  private final Organizations organizations;
  private final Supplier<UUID> ids;
  private final UnitOfWork unitOfWork;

  LoadOfferings(
      Offerings offerings, Organizations organizations, Supplier<UUID> ids, UnitOfWork unitOfWork) {
    this.offerings = offerings;
    this.organizations = organizations;
    this.ids = ids;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Outcome load(List<OfferingEntry> entries) {
    return unitOfWork.complete(() -> store(entries));
  }

  private Outcome store(List<OfferingEntry> entries) {
    Map<BackendId, Organization> providers =
        organizations.byBackendId(each(entries, OfferingEntry::organization));
    Changes<OfferingEntry, BackendId, Offering> changes =
        Changes.of(
            entries,
            OfferingEntry::backendId,
            offerings.byBackendId(each(entries, OfferingEntry::backendId)),
            (entry, present) -> draft(entry, present, providers.get(entry.organization())));
    changes.save(offerings::save);
    return changes.outcome();
  }

  private Draft<Offering> draft(
      OfferingEntry entry, Optional<Offering> present, @Nullable Organization provider) {
    if (provider == null) {
      return new Faults().unknown("organization", entry.organization()).refuse();
    }
    return new Draft.Wanted<>(
        new Offering(
            present.map(Offering::id).orElseGet(() -> new OfferingId(ids.get())),
            entry.backendId(),
            entry.name(),
            provider.id()));
  }
}

package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.Changes.each;

import io.plimsoll.application.access.ProvideStaff;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

final class LoadOwners implements LoadFeed<OwnerEntry> {
  private final Users users;
  private final Organizations organizations;
  private final Supplier<UUID> ids;
  private final InstantSource clock;
  private final UnitOfWork unitOfWork;

  LoadOwners(
      Users users,
      Organizations organizations,
      Supplier<UUID> ids,
      InstantSource clock,
      UnitOfWork unitOfWork) {
    this.users = users;
    this.organizations = organizations;
    this.ids = ids;
    this.clock = clock;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Outcome load(List<OwnerEntry> entries) {
    return unitOfWork.complete(() -> store(entries));
  }

  private Outcome store(List<OwnerEntry> entries) {
    Map<BackendId, Organization> owned =
        organizations.byBackendId(each(entries, OwnerEntry::organization));
    Changes<OwnerEntry, String, User> changes =
        Changes.of(
            entries,
            OwnerEntry::username,
            users.byUsername(each(entries, OwnerEntry::username)),
            (entry, present) -> draft(entry, present, owned));
    changes.save(users::save);
    // apart, because only the number of new grants is known, not which ones are new
    users.grant(grants(changes, owned, changes::touches));
    int owners = users.grant(grants(changes, owned, entry -> !changes.touches(entry)));
    int changed = (int) changes.accepted().stream().filter(changes::touches).count();
    return changes.outcome(changed + owners);
  }

  private Draft<User> draft(
      OwnerEntry entry, Optional<User> present, Map<BackendId, Organization> owned) {
    Faults faults = new Faults();
    faults.unlessFound("organization", entry.organization(), owned.get(entry.organization()));
    if (entry.username().equals(ProvideStaff.USERNAME) || present.filter(User::staff).isPresent()) {
      faults.add("%s is a staff user, whom a feed can't change".formatted(entry.username()));
    }
    if (!faults.isEmpty()) {
      return faults.refuse();
    }
    return new Draft.Wanted<>(
        present
            .map(user -> withNames(user, entry))
            .orElseGet(() -> withNames(newUser(entry.username()), entry)));
  }

  private User newUser(String username) {
    return new User(new UserId(ids.get()), username, "", "", false, false, true);
  }

  private static User withNames(User user, OwnerEntry entry) {
    return new User(
        user.id(),
        user.username(),
        entry.fullName(),
        entry.email(),
        user.staff(),
        user.support(),
        user.active());
  }

  private Collection<RoleGrant> grants(
      Changes<OwnerEntry, String, User> changes,
      Map<BackendId, Organization> owned,
      Predicate<OwnerEntry> which) {
    record Owner(UserId user, OrganizationId organization) {}
    Instant now = clock.instant();
    Map<Owner, RoleGrant> grants = new LinkedHashMap<>();
    changes.accepted().stream()
        .filter(which)
        .map(entry ->
            new Owner(
                changes.of(entry).id(),
                Objects.requireNonNull(owned.get(entry.organization())).id()))
        .forEach(owner ->
            grants.put(
                owner,
                RoleGrant.lasting(
                    ids.get(),
                    owner.user(),
                    Role.CUSTOMER_OWNER,
                    Scope.of(owner.organization()),
                    now)));
    return grants.values();
  }
}

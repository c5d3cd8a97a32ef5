package io.plimsoll.application;

import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An organization of a seeded marketplace; each change is stored at once. */
public final class OrganizationSeed {
  private final MarketplaceSeed seed;
  private final PortsUnderTest ports;
  private Organization present;

  OrganizationSeed(MarketplaceSeed seed, PortsUnderTest ports, String name) {
    this.seed = seed;
    this.ports = ports;
    this.present =
        new Organization(
            new OrganizationId(UUID.randomUUID()),
            new BackendId(name),
            new Name(name),
            Set.of(),
            false,
            false);
    store();
  }

  public OrganizationId id() {
    return present.id();
  }

  public Organization present() {
    return present;
  }

  /** In these groups and no others. */
  public OrganizationSeed inGroups(String... names) {
    Set<OrganizationGroupId> groups =
        Stream.of(names).map(seed::group).collect(Collectors.toUnmodifiableSet());
    return become(groups, present.blocked(), present.archived());
  }

  public OrganizationSeed blocked() {
    return become(present.groups(), true, present.archived());
  }

  public OrganizationSeed archived() {
    return become(present.groups(), present.blocked(), true);
  }

  private OrganizationSeed become(
      Set<OrganizationGroupId> groups, boolean blocked, boolean archived) {
    present =
        new Organization(
            present.id(), present.backendId(), present.name(), groups, blocked, archived);
    store();
    return this;
  }

  private void store() {
    seed.inTransaction(() -> ports.organizations().save(List.of(present)));
  }
}

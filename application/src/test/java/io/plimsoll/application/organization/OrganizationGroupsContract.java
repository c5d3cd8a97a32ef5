package io.plimsoll.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link OrganizationGroups} does. */
public abstract class OrganizationGroupsContract extends PortContract {
  private final OrganizationGroup biology = group("Biology");
  private final OrganizationGroup physics = group("Physics");

  @Test
  void findsOnlyTheAskedGroupsThatExist() {
    save(biology, physics);

    assertThat(ports.groups().byName(Set.of(new Name("Biology"), new Name("Chemistry"))))
        .isEqualTo(Map.of(new Name("Biology"), biology));
    assertThat(ports.groups().byName(Set.of())).isEmpty();
  }

  @Test
  void tellsWhichOfTheAskedGroupsAreMissing() {
    save(biology);

    assertThat(ports.groups().missing(Set.of(biology.id(), physics.id())))
        .containsExactly(physics.id());
    assertThat(ports.groups().missing(Set.of(biology.id()))).isEmpty();
    assertThat(ports.groups().missing(Set.of())).isEmpty();
  }

  @Test
  void changesAGroupThatItKnows() {
    save(biology);

    save(new OrganizationGroup(biology.id(), new Name("Life sciences")));

    assertThat(ports.groups().byName(Set.of(new Name("Biology")))).isEmpty();
    assertThat(ports.groups().byName(Set.of(new Name("Life sciences")))).hasSize(1);
  }

  @Test
  void storesTheSameAgainWithoutChange() {
    save(biology);

    save(biology);

    assertThat(ports.groups().byName(Set.of(new Name("Biology"))).values())
        .containsExactly(biology);
  }

  private void save(OrganizationGroup... groups) {
    inTransaction(() -> ports.groups().save(List.of(groups)));
  }

  private static OrganizationGroup group(String name) {
    return new OrganizationGroup(new OrganizationGroupId(UUID.randomUUID()), new Name(name));
  }
}

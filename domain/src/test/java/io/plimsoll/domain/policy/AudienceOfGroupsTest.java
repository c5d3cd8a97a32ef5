package io.plimsoll.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.policy.Audience.MembersOf;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 2: an audience of groups")
class AudienceOfGroupsTest {
  private static final OrganizationGroupId GROUP = new OrganizationGroupId(UUID.randomUUID());

  @Test
  void hasAtLeastOneGroup() {
    assertThatThrownBy(() -> new MembersOf(Set.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void staysAsItWasWhenItsSourceChanges() {
    Set<OrganizationGroupId> source = new HashSet<>(Set.of(GROUP));
    MembersOf audience = new MembersOf(source);

    source.clear();

    assertThat(audience.groups()).containsExactly(GROUP);
  }
}

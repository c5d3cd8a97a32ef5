package io.plimsoll.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.organization.OrganizationId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ViewerPermissionsTest {
  private static final OrganizationId PROVIDER = new OrganizationId(UUID.randomUUID());
  private static final OrganizationId ELSEWHERE = new OrganizationId(UUID.randomUUID());

  static Stream<Arguments> standings() {
    //                  who, sees the provider's policies, configures them
    return Stream.of(
        Arguments.of("staff", ViewerFixture.staff(), true, true),
        Arguments.of("support", ViewerFixture.support(), true, false),
        Arguments.of("owner", ViewerFixture.ownerOf(PROVIDER), true, true),
        Arguments.of("owner elsewhere", ViewerFixture.ownerOf(ELSEWHERE), false, false),
        Arguments.of("stranger", ViewerFixture.stranger(), false, false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("standings")
  void followFromTheStanding(String who, Viewer viewer, boolean sees, boolean configures) {
    assertThat(viewer.seesPoliciesOf(PROVIDER)).as(who).isEqualTo(sees);
    assertThat(viewer.configuresPoliciesOf(PROVIDER)).as(who).isEqualTo(configures);
  }

  @ParameterizedTest
  @EnumSource(names = {"CUSTOMER_SUPPORT", "CUSTOMER_MANAGER", "CUSTOMER_READER"})
  void ofEveryOtherRoleAreToSeeOnly(Role role) {
    Viewer viewer = ViewerFixture.holding(role, PROVIDER);

    assertThat(viewer.seesPoliciesOf(PROVIDER)).isTrue();
    assertThat(viewer.configuresPoliciesOf(PROVIDER)).isFalse();
    assertThat(viewer.scopes(ScopeType.ORGANIZATION)).containsExactly(PROVIDER.value());
  }

  @Test
  void letOnlyStaffAndSupportSeeEverything() {
    assertThat(ViewerFixture.staff().seesEverything()).isTrue();
    assertThat(ViewerFixture.support().seesEverything()).isTrue();
    assertThat(ViewerFixture.ownerOf(PROVIDER).seesEverything()).isFalse();
    assertThat(ViewerFixture.stranger().scopes(ScopeType.ORGANIZATION)).isEmpty();
  }
}

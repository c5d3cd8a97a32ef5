package io.plimsoll.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.UseCaseTest;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.access.ViewerFixture;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import io.plimsoll.domain.policy.PolicyId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyPermissionsTest extends UseCaseTest {
  @Test
  void letStaffAndOwnersChangeAndDelete() {
    for (Viewer viewer : new Viewer[] {ViewerFixture.staff(), owner()}) {
      OfferingUsagePolicy policy = seed.policy(aPolicy().build());

      assertThat(amend(viewer, policy.id())).isEqualTo(new AmendPolicy.Result.Amended(policy.id()));
      assertThat(retire(viewer, policy.id())).isEqualTo(RetirePolicy.Result.RETIRED);
    }
  }

  @Test
  void letStaffAndOwnersAdd() {
    for (Viewer viewer : new Viewer[] {ViewerFixture.staff(), owner()}) {
      DefinePolicy.Command command =
          new DefinePolicy.Command(viewer, PolicyDraft.of(aPolicy().terms()));

      assertThat(useCases.define().define(command)).isInstanceOf(DefinePolicy.Result.Defined.class);
    }
  }

  @Test
  void letSupportSeeOnly() {
    assertSeesOnly(ViewerFixture.support());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOMER_OWNER")
  void letHoldersOfOtherRolesSeeOnly(Role role) {
    assertSeesOnly(ViewerFixture.holding(role, seed.organization("provider").id()));
  }

  @Test
  void hideThePolicyFromStrangersAndFromOwnersElsewhere() {
    OfferingUsagePolicy policy = seed.policy(aPolicy().build());
    Viewer elsewhere = ViewerFixture.ownerOf(seed.organization("university").id());

    for (Viewer viewer : new Viewer[] {ViewerFixture.stranger(), elsewhere}) {
      assertThat(amend(viewer, policy.id())).isEqualTo(new AmendPolicy.Result.NotFound());
      assertThat(retire(viewer, policy.id())).isEqualTo(RetirePolicy.Result.NOT_FOUND);
    }

    assertThat(stored(policy.id())).isEqualTo(policy);
  }

  @Test
  void doNotMatterWhenThereIsNoSuchPolicy() {
    PolicyId unknown = new PolicyId(UUID.randomUUID());

    assertThat(amend(ViewerFixture.staff(), unknown)).isEqualTo(new AmendPolicy.Result.NotFound());
    assertThat(retire(ViewerFixture.staff(), unknown)).isEqualTo(RetirePolicy.Result.NOT_FOUND);
  }

  private void assertSeesOnly(Viewer viewer) {
    OfferingUsagePolicy policy = seed.policy(aPolicy().build());

    assertThat(amend(viewer, policy.id())).isEqualTo(new AmendPolicy.Result.Forbidden());
    assertThat(retire(viewer, policy.id())).isEqualTo(RetirePolicy.Result.FORBIDDEN);

    assertThat(stored(policy.id())).isEqualTo(policy);
  }

  private AmendPolicy.Result amend(Viewer viewer, PolicyId policy) {
    return useCases.amend().amend(new AmendPolicy.Command(viewer, policy, present -> present));
  }

  private RetirePolicy.Result retire(Viewer viewer, PolicyId policy) {
    return useCases.retire().retire(new RetirePolicy.Command(viewer, policy));
  }
}
